/** A picture and the data to take away, from the one-file edition. */
import { ONE_FILE } from './open';
import { savingTasks } from './saving';

savingTasks(ONE_FILE);
