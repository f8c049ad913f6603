import { type UnitFacts } from './unit-requests.ts';
interface Props {
    readonly unit: UnitFacts;
    /** @param id the unit to show afterwards */
    onChanged(id: string): Promise<void>;
}
/** One unit: its facts and what may be done with it. The server decides; the buttons follow the role. */
export declare function UnitDetails({ unit, onChanged }: Props): import("react").JSX.Element;
export {};
