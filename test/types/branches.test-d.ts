import { describe, it } from 'vitest';
import {
  all, answered, byChoice, cases, choice, chosen, cite, includes, number, read, readQuantity, reading, settled, several,
  stated, yesNo,
} from '../../src/rules/vocabulary/index.ts';

const here = cite('law', 'phrase');
const colour = choice('colour', ['red', 'green']);
const marks = several('marks', ['x', 'y']);
const unclear = reading('R', 'note', ['law'], ['wide', 'narrow']);
const yes = settled('yes', here);
const five = stated(5, 'fen/month', here);

describe('no branch is forgotten', () => {
  it('in a condition by choice', () => {
    byChoice(colour, { red: yes, green: yes });
    // @ts-expect-error nothing is said about green
    byChoice(colour, { red: yes });
    // @ts-expect-error blue is not a choice of this question
    byChoice(colour, { red: yes, green: yes, blue: yes });
  });

  it('in a quantity by choice, where "no such quantity" must be said', () => {
    cases('fen/month', colour, { red: five, green: null });
    // @ts-expect-error nothing is said about green; null would say that there is no sum
    cases('fen/month', colour, { red: five });
  });

  it('in a condition or a quantity by reading', () => {
    read(unclear, { wide: yes, narrow: yes });
    // @ts-expect-error the narrow reading has no consequence
    read(unclear, { wide: yes });
    readQuantity('fen/month', unclear, { wide: five, narrow: five });
    // @ts-expect-error the narrow reading has no sum
    readQuantity('fen/month', unclear, { wide: five });
  });
});

describe('no choice is invented', () => {
  it('in a choice of one', () => {
    chosen(colour, ['red', 'green'], here);
    // @ts-expect-error blue is not a choice of this question
    chosen(colour, ['blue'], here);
    // @ts-expect-error an empty list would never hold
    chosen(colour, [], here);
  });

  it('in a choice of several', () => {
    includes(marks, ['y'], here);
    // @ts-expect-error z is not a choice of this question
    includes(marks, ['z'], here);
  });

  it('and a question is asked only in its own way', () => {
    // @ts-expect-error a choice is not answered yes or no
    answered(colour, here);
    // @ts-expect-error a yes/no question has no choices
    chosen(yesNo('open'), ['yes'], here);
    // @ts-expect-error one choice is not a set of choices
    includes(colour, ['red'], here);
    // @ts-expect-error a number needs its bounds
    number('income', 'fen/month');
    // @ts-expect-error a reading needs an option
    reading('R', 'note', ['law'], []);
    // @ts-expect-error a reading stands in some clause
    reading('R', 'note', [], ['wide']);
  });

  it('and every condition cites', () => {
    // @ts-expect-error without a clause nobody could check it
    answered(yesNo('open'));
    // @ts-expect-error "all" of nothing is not a condition
    all();
  });
});
