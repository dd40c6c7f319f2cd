import { cite, type CityProfile } from '../../vocabulary/index.ts';

/** Tianjin's notice for the elections of 2012: one city, one year. */
export const tianjin: CityProfile = {
  policy: 'tianjin-election-2012',
  window: { from: '2012-02-01', until: '2012-06-30', cite: cite('co-tj.1', '从2012年2月到2012年6月底') },
  chairAge: { most: 55, cite: cite('co-tj.3', '原则上不超过55岁') },
  cadres: { cite: cite('co-tj.4', '骨干是45岁左右、大专以上文化的人') },
  partyCommittee: { least: 5, most: 7, cite: cite('co-tj.7-a', '一般设委员5—7人') },
  partyBranch: { least: 3, most: 5, cite: cite('co-tj.7-b', '一般设委员3—5人') },
  partyStaff: { least: 1, cite: cite('co-tj.7-c', '要配1名专职副书记') },
  members: { least: 5, most: 9, cite: cite('co-tj.8-a', '应当设5—9人') },
  chair: { exactly: 1, cite: cite('co-tj.8-b', '主任1名') },
  deputies: { most: 2, cite: cite('co-tj.8-b', '副主任2名') },
  ordinary: { least: 1, cite: cite('co-tj.8-b', '委员若干名') },
  oneShoulder: { cite: cite('co-tj.8-c', '原则上由一个人担任') },
  overlap: { part: 60, of: 100, cite: cite('co-tj.8-d', '比例不低于60%') },
  retired: { part: 30, of: 100, cite: cite('co-tj.9-a', '原则上不超过30%') },
  ages: { bands: [{ from: 0, to: 35 }, { from: 36, to: 45 }, { from: 46, to: 55 }, { from: 56, to: null }], cite: cite('co-tj.9-b', '梯次结构') },
  kin: {
    named: ['sibling', 'parentChild', 'grandparent'], unnamed: ['spouse', 'parentInLaw', 'siblingInLaw', 'otherKin'],
    cite: cite('co-tj.10', '不得是兄弟姐妹，也不得是直系亲属'),
  },
  households: { about: 3000, givePercent: 20, cite: cite('co-tj.13-a', '一般是3000户左右') },
  setUp: { part: 50, of: 100, exact: true, word: 'CO-A09', cite: cite('co-tj.13-b', '入住率到了50%') },
  statistics: { year: 2009, chairs: 967, deputies: 2664, ordinary: 2509, men: 1097, women: 5043, members: 6140, cite: cite('co-tj.14', '一共选出居委会成员6140名') },
};
