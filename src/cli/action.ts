import { actionArguments } from './action-arguments.ts';
import { start } from './start.ts';

/* Where a GitHub workflow starts us (action.yml). In dist/ it is a file of its own beside the command. */

void start(actionArguments(process.env)).then((status) => {
  process.exit(status);
});
