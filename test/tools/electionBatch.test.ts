import { describe, expect, it } from 'vitest';
import { fileWith, run } from './support/commandLine.ts';

const batch = (table: string) => run(['committee-election', '--batch', fileWith('committees.csv', table)]);

/** The cells of a table that was written, by heading. No cell of these tables holds a comma. */
function rowsOf(out: string): readonly Readonly<Record<string, string>>[] {
  const [heading = [], ...rows] = out.replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return rows.map((row) => Object.fromEntries(heading.map((column, at) => [column, row[at] ?? ''])));
}

const polls = [
  'name,electionDate,votingMode,ballotBase,ballotsReturned,chairSeats,deputySeats,ordinarySeats,runoffReturned,candidates.name,candidates.office,candidates.votes,candidates.inRunoff,candidates.runoffVotes',
  '甲,2026-09-15,allVoters,1500,900,0,0,2,800,张三,ordinary,700,no,',
  '甲,,,,,,,,,李四,ordinary,450,yes,400',
  '甲,,,,,,,,,王五,ordinary,440,yes,266',
  '乙,2026-09-15,allVoters,1500,750,0,0,1,,赵六,ordinary,700,,',
].join('\n');

/** A table with one more column, from its heading down. */
function withColumn(table: string, cells: readonly string[]): string {
  return table.trimEnd().split('\n').map((line, at) => `${line},${cells[at] ?? ''}\n`).join('');
}

describe('a table of committees', () => {
  it('holds whole polls, a row for each candidate: the first count, the run-off, and what comes next', () => {
    const [first, second] = rowsOf(batch(polls).out);
    expect(first).toMatchObject({ name: '甲', valid: 'met', candidate: '张三: met; 李四: unmet; 王五: unmet', runoffValid: 'met', runoffCandidate: '李四: met; 王五: unmet', 'ballot.value.neededVotes': '451', 'ballot.value.runoffVotes': '267', 'ballot.value.nextStep': 'full' });
    expect(second).toMatchObject({ name: '乙', valid: 'unmet', runoffValid: '', 'ballot.value.neededTurnout': '751', 'ballot.value.nextStep': 'again' });
  });

  it('works out quorums and recalls of each row, and leaves empty what a row says nothing of', () => {
    const table = 'name,meetingOn,assemblyForm,assemblyBase,assemblyAttended,recallOn,electedBy,recallBase,recallReturned,recallYes\n甲,2026-05-01,allAdults,500,250,,,,,\n乙,2026-05-01,allAdults,500,251,2026-06-01,residentReps,90,61,31\n';
    const [first, second] = rowsOf(batch(table).out);
    expect(first).toMatchObject({ quorum: 'unmet', 'assembly.value.neededAttendance': '251', recalled: '', 'recall.overall': '' });
    expect(second).toMatchObject({ quorum: 'met', recallTurnout: 'met', recallMajority: 'met', recalled: 'met' });
  });

  it('reads the text as a column of that name says', () => {
    const rows = rowsOf(batch('name,formedOn,chairs,deputies,ordinary,AMB-RC-22\n甲,2026-03-01,1,0,4,\n乙,2026-03-01,1,0,4,B\n').out);
    expect(rows.map(({ chair }) => chair)).toEqual(['met', 'unmet']);
    expect(batch('name,formedOn,chairs,AMB-RC-22\n甲,2026-03-01,1,Z\n').error).toContain('row 2, readings.AMB-RC-22: allowed: A, B, C');
  });

  it.each([
    ['a part larger than its whole', 'name,meetingOn,assemblyBase,assemblyAttended\n甲,2026-05-01,500,501\n', 'row 2, assemblyAttended: more than assemblyBase'],
    ['more votes than ballots', polls.replace('700,no', '901,no'), 'row 2, ballotsReturned: somebody has more votes than that'],
    ['a cell that is no number, in the row it stands in', polls.replace('450,yes', '很多,yes'), 'row 3, candidates.votes: allowed: a whole number'],
    ['two figures for one fact of a committee', polls.replace('甲,,,,', '甲,,,1400,'), 'row 3, ballotBase: not what an earlier row says'],
    ['a meeting without its day, where other rows have theirs', 'name,meetingOn,assemblyBase\n甲,2026-05-01,500\n乙,,500\n', 'row 3, meetingOn: allowed: the day that chooses the law'],
    ['two readings of one text for a committee', withColumn(polls, ['AMB-RC-29', 'A', 'B', '', '']), 'row 3, AMB-RC-29: not what an earlier row says'],
    ['a row of a list without the name of its committee', polls.replace('甲,,,,,,,,,李四', ',,,,,,,,,李四'), 'row 3, name: allowed: the committee'],
    ['a reading that goes by a figure not given', polls.replace('name,', 'name,AMB-RC-05,').replace('甲,2026', '甲,B,2026').replaceAll('甲,,', '甲,,,').replace('乙,', '乙,,'), 'row 2, ballotsIssued: allowed: a figure, since AMB-RC-05 is read as B'],
    ['a list that there is not', 'name,formedOn,candidate.votes\n甲,2026-03-01,1\n', 'row 1: there is no field candidate.votes'],
  ])('is refused whole for %s', (_, table, says) => {
    const { code, out, error } = batch(table);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(says);
  });
});

describe('one case', () => {
  it('that cannot be is refused as on the page, with both fields named', () => {
    const { code, out, error } = run(['committee-election'], JSON.stringify({ facts: { electionDate: '2026-09-15', ballotBase: 100, ballotsReturned: 101 }, parts: ['ballot'] }));
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('facts.ballotsReturned: more than facts.ballotBase');
  });

  it('tells the readings chosen with each result that asks them', () => {
    const { out } = run(['committee-election'], JSON.stringify({ facts: { formedOn: '2026-03-15', chairs: 1, deputies: 0, ordinary: 4, households: 1500 }, parts: ['lineUp', 'size'], readings: { 'AMB-RC-22': 'B' } }));
    expect(JSON.parse(out)).toMatchObject({ results: [{ part: 'lineUp', overall: 'unmet', chosen: { 'AMB-RC-22': 'B' } }, { part: 'size', chosen: {} }] });
  });
});
