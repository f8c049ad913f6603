import '../messages/index.ts';
import './shell.css';
/** The application: language, look, the way to the API, and the gate everybody passes. */
export declare function App(): import("react").JSX.Element;
