import { createRoot } from 'react-dom/client';
import './ui/theme/base.css';
import { App } from './app/app.tsx';
import { lendNonceToStyles } from './ui/theme/nonce.ts';

lendNonceToStyles();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(<App />);
