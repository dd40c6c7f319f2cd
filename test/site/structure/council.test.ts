import { expect, test } from 'vitest';
import { readCouncil } from '../../../src/site/structure/index.ts';

test('a body has its members in order; what is lost, what is not said and what is left open are three things', () => {
  expect(readCouncil('领导小组: 组长 = 镇长 ?; 副组长 = ?; 委员; 成员 = [市民政局]的负责人; …')).toEqual({
    kind: 'read',
    value: {
      name: '领导小组', isOpen: true,
      members: [
        { role: '组长', who: '镇长', isLost: true, unit: null },
        { role: '副组长', who: null, isLost: true, unit: null },
        { role: '委员', who: null, isLost: false, unit: null },
        { role: '成员', who: '市民政局的负责人', isLost: false, unit: '市民政局' },
      ],
    },
  });
});

test('a body of which nobody is named is a body all the same', () => {
  expect(readCouncil('镇领导小组')).toEqual({ kind: 'read', value: { name: '镇领导小组', members: [], isOpen: false } });
});

test.each(['', ': 组长 = 张三', '领导小组: = 张三', '领导小组: 组长 =', '领导小组: 组长 = 张三 = 李四', '领导小组: 组长 = [市民政局', '领导小组: 组长 = ?镇长'])('“%s” is refused', (written) => {
  expect(readCouncil(written)).toMatchObject({ kind: 'refused', write: expect.stringContaining('Write the body, a colon') as string });
});
