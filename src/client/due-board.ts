import { showDue } from './show-due.ts';

showDue();
