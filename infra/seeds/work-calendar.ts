export { addWorkdays, isWorkday, workdayFrom, workdayUntil } from '@luze/domain';
