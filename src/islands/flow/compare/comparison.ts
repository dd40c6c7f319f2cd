/** Two cases side by side: fetched when somebody asks for it. */
export { CompareScreen } from './CompareScreen.tsx';
