import type { SpreadsheetWords } from './type.ts';

/** What is said about opening and saving spreadsheets, in Vietnamese. */
export const vi: SpreadsheetWords = {
  problems: {
    empty: 'Tệp trống. Hãy xem có chọn nhầm tệp không.',
    fileTooLarge: 'Tệp có {size} MB; chỉ đọc được tối đa {most} MB. Hãy chia nhỏ, hoặc bỏ các trang tính và hình ảnh không cần.',
    oldOrLocked: 'Đây là tệp .xls kiểu cũ hoặc tệp có mật khẩu nên không mở được. Hãy bỏ mật khẩu, lưu thành .xlsx hoặc CSV rồi chọn lại.',
    notASpreadsheet: 'Đây không phải là bảng tính. Hãy chọn tệp .xlsx hoặc .csv.',
    wrongEncoding: 'Không nhận ra chữ trong tệp. Hãy lưu thành .xlsx hoặc “CSV UTF-8” rồi chọn lại.',
    wrongEncodingAt: 'Không nhận ra chữ ở hàng {row}. Hãy lưu thành .xlsx hoặc “CSV UTF-8” rồi chọn lại.',
    quoteNotClosed: 'Ở hàng {row} có dấu ngoặc kép chưa đóng nên phần sau không đọc chắc được. Hãy đóng hoặc xóa dấu đó.',
    quoteInText: 'Ở hàng {row} còn chữ sau dấu ngoặc kép đóng. Hãy xóa dấu ngoặc thừa.',
    damaged: 'Tệp bị hỏng hoặc tải chưa xong ({part}). Hãy mở bằng phần mềm bảng tính, lưu lại rồi chọn lần nữa.',
    unpacksTooLarge: 'Khi giải nén, tệp lớn hơn {most} MB nên không được mở. Chỉ giữ lại trang tính cần dùng.',
    noSuchSheet: 'Trong tệp không có trang tính “{sheet}”.',
    tooManyRows: 'Có quá nhiều hàng; chỉ đọc được tối đa {most} hàng. Hãy chia nhỏ tệp.',
    tooManyColumns: 'Hàng {row} có quá nhiều cột; chỉ đọc được tối đa {most} cột.',
    cellTooLong: 'Ô {cell} (hàng {row}) có quá nhiều chữ; chỉ đọc được tối đa {most} ký tự.',
  },
  refused: 'Tệp không được mở. Không có gì thay đổi.',
  reading: 'Đang đọc tệp: {percent}',
  cancel: 'Dừng',
  cancelled: 'Đã dừng. Không có gì thay đổi.',
  failed: 'Chưa đọc được. Hãy thử lại; nếu không có mạng thì có thể không làm được.',
};
