/** The result of one place and all that explains it: fetched while the questions are answered. */
export { FiguresBox } from './FiguresBox.tsx';
export { Groups } from './Groups.tsx';
export { RequirementCard } from './RequirementCard.tsx';
export { ResultScreen } from './ResultScreen.tsx';
export { Title } from './Title.tsx';
