import { jointly } from '../catalogue.ts';
import { checks } from '../rules.ts';
import type { CheckId, Statements, Words } from './type.ts';

/** What is chosen under a statement, and what comes next where it is not done: in the village's own hands, or together with others. */
export type Answering = Readonly<{ yes: string; partly: string; no: string; nextAlone: string; nextJointly: string }>;

/** The questions and requirements of statements: the statement is what is asked, and what must be so. */
export function fromStatements(statements: Statements, { yes, partly, no, nextAlone, nextJointly }: Answering) {
  const said = checks.map(({ question, requirement: { id } }) => {
    const [name, statement] = statements[id];
    const choices = { yes: { label: yes }, ...(question.choices.length === 3 ? { partly: { label: partly } } : {}), no: { label: no } };
    return { question: [question.id, { ask: statement, label: name, choices }], requirement: [id, { title: name, what: statement, next: jointly.includes(id) ? nextJointly : nextAlone }] } as const;
  });
  // Every check is gone through, so all of their questions and requirements are there.
  return {
    questions: Object.fromEntries(said.map(({ question }) => question)) as Pick<Words['questions'], (typeof checks)[number]['question']['id']>,
    requirements: Object.fromEntries(said.map(({ requirement }) => requirement)) as Pick<Words['requirements'], CheckId>,
  };
}
