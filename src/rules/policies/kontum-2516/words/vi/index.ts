import type { Words } from '../type.ts';
import { councils } from './councils.ts';
import { dossiers } from './dossiers.ts';
import { readings } from './readings.ts';
import { requirements } from './requirements.ts';
import { further } from './further.ts';
import { unit } from './unit.ts';

/** The words of these rules in Vietnamese. */
export const vi: Words = {
  title: 'Xã, phường, thị trấn phù hợp với trẻ em',
  intro:
    'Tính xem xã, phường, thị trấn có đủ điểm để được công nhận hay chưa, còn thiếu bao nhiêu và nên nâng tiêu chí nào; xem lịch, '
    + 'Hội đồng, hồ sơ và khen thưởng theo Kế hoạch 2516/KH-UBND của tỉnh Kon Tum (năm 2014). Chỗ nào chưa biết thì để trống. Đây là '
    + 'văn bản lịch sử; từ năm 2019 có bộ tiêu chuẩn khác, trang này cũng tính được.',
  questions: { ...unit, ...councils, ...dossiers },
  parameters: {}, entitlements: {},
  requirements, readings, ...further,
};
