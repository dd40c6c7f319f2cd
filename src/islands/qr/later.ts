/** The view that draws a QR code, with what makes it: fetched on the command that draws one. */
export const qrCode = () => import('./qrCode.ts').then(({ QrCode }) => QrCode);
