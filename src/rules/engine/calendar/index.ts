/** What comes round every year: the days of a year, and whether what was done was done in time. */
export { calendarOf, periodOf, yearOf, type CalendarOutcome, type MilestoneOutcome, type MilestoneVerdict } from './calendar.ts';
