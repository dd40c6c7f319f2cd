import type { Read } from './figure.ts';

/** Someone on a body. What the source leaves out and what it has lost are two things. */
export type Member = Readonly<{
  role: string;
  /** The person or the office held; `null` where the clause names only the role, or the source has lost the name. */
  who: string | null;
  /** The source has a blank or a blot where the name stood. */
  isLost: boolean;
  /** The unit that is named in `who`, as written. */
  unit: string | null;
}>;

/** A council or leading group as one clause states it. */
export type CouncilPart = Readonly<{
  name: string;
  members: readonly Member[];
  /** The list ends in “and others”: more may belong than are named. */
  isOpen: boolean;
}>;

const help = 'Write the body, a colon, and its members with semicolons between: “领导小组: 组长 = 张三; 副组长 = ?; 成员 = [市民政局]”. A ? stands for a name the source has lost, … for a list left open, […] for a unit of content/units, | between two bodies.';

/** Reads one body with its members: `领导小组: 组长 = 镇长 ?; 成员 = [市民政局]; …`. A name alone is a body of which no member is named. */
export function readCouncil(written: string): Read<CouncilPart> {
  const [, name = '', list = ''] = /^([^:：=;；]+)(?:[:：]\s*(.+))?$/u.exec(written) ?? [];
  if (name === '') return { kind: 'refused', write: help };
  const entries = list.split(/[;；]/u).map((entry) => entry.trim()).filter((entry) => entry !== '');
  const members = entries.filter((entry) => entry !== '…').map(readMember);
  if (members.some((member) => member === null)) return { kind: 'refused', write: help };
  return { kind: 'read', value: { name: name.trim(), members: members.filter((member) => member !== null), isOpen: entries.includes('…') } };
}

function readMember(entry: string): Member | null {
  const [, role = '', said] = /^([^=?[\]]+?)(?:\s*=\s*(.+))?$/u.exec(entry) ?? [];
  if (role === '') return null;
  if (said === undefined) return { role, who: null, isLost: false, unit: null };
  const [, named = '', lost] = /^(.*?)\s*(\?)?$/u.exec(said) ?? [];
  if (/[?=]/u.test(named) || (named === '' && lost === undefined)) return null;
  const unit = /\[([^[\]]+)\]/u.exec(named)?.[1] ?? null;
  const who = named.replace(/\[([^[\]]+)\]/u, '$1');
  if (/[[\]]/u.test(who)) return null;
  return { role, who: who === '' ? null : who, isLost: lost !== undefined, unit };
}
