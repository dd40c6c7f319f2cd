/** The QR code of a link: fetched on the command that draws it. */
export { QrCode } from './QrCode.tsx';
