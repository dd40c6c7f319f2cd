/** The link of a case as a QR code, drawn when it is asked for. */
export { qrCode } from './later.ts';
export { QrLater, type QrView } from './QrLater.tsx';
