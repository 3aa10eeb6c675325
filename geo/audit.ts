/**
 * `npm run audit`: the data-quality report of the record as the registers give it. Ends with 1
 * where the record cannot be built, or where it holds an error that is not recorded.
 */
import { findingsOf } from './steps/audit/findings';
import { reportText } from './steps/audit/report';
import { recordFromSeeds } from './steps/from-seeds';
import { formatProblem, sortProblems } from './steps/problems';
import type { Problem } from './model';

const problems: Problem[] = [];
const { record } = recordFromSeeds(process.cwd(), problems);
if (problems.length) {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(
    `\n${problems.length} problems: no record to report on. The rules: docs/registers.md`,
  );
  process.exit(1);
}
const findings = findingsOf(record);
console.log(reportText(record, findings));
if (findings.length) {
  console.error(`\n${findings.length} errors that are not recorded`);
  process.exitCode = 1;
}
