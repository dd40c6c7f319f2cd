import { cite, type Citation, type ItemGroup, type ScoredItem } from '../../vocabulary/index.ts';

/** The five groups that add up to a hundred. */
export const groups = [
  group('habitat', 50, cite('pt3-3.1', '人居环境类一共50分')),
  group('example', 20, cite('pt3-3.2', '先锋模范类一共20分')),
  group('students', 10, cite('pt3-3.3', '学生就学类一共10分')),
  group('work', 10, cite('pt3-3.4', '创业就业类一共10分')),
  group('kindness', 10, cite('pt3-3.5', '团结友爱类一共10分')),
] as const;

/** The fourteen items of a visit, in the order of the text. */
export const items = [
  item('yard', 'habitat', 15, cite('pt3-3.1-a', '庭院：满分15分')),
  item('livingRoom', 'habitat', 10, cite('pt3-3.1-b', '客厅：满分10分')),
  item('kitchen', 'habitat', 10, cite('pt3-3.1-c', '厨房：满分10分')),
  item('bedroom', 'habitat', 10, cite('pt3-3.1-d', '卧室：满分10分')),
  item('toilet', 'habitat', 5, cite('pt3-3.1-e', '厕所：满分5分')),
  item('role', 'example', 10, cite('pt3-3.2-a', '带头和参与的作用：满分10分')),
  item('positive', 'example', 5, cite('pt3-3.2-b', '正能量：满分5分')),
  item('lawful', 'example', 5, cite('pt3-3.2-c', '守法和公德：满分5分')),
  item('parentSupport', 'students', 5, cite('pt3-3.3-a', '父母支持督促：满分5分'), true),
  item('studentEffort', 'students', 5, cite('pt3-3.3-b', '学生积极读书：满分5分'), true),
  item('diligence', 'work', 5, cite('pt3-3.4-a', '勤恳务正业：满分5分'), true),
  item('employment', 'work', 5, cite('pt3-3.4-b', '充分就业创业：满分5分'), true),
  item('family', 'kindness', 5, cite('pt3-3.5-a', '家庭关爱：满分5分')),
  item('neighbours', 'kindness', 5, cite('pt3-3.5-b', '邻里和睦：满分5分')),
] as const;

/** An item of the visit. */
export type ItemId = (typeof items)[number]['id'];

/** A group of items. */
export type GroupId = (typeof groups)[number]['id'];

function group<const Id extends string>(id: Id, points: number, cited: Citation): ItemGroup<Id> {
  return { id, most: points * 100, cite: cited };
}

function item<const Id extends string, const G extends string>(id: Id, of: G, points: number, cited: Citation, canBeAbsent = false): ScoredItem<Id, G> {
  return { id, group: of, most: points * 100, cite: cited, canBeAbsent };
}
