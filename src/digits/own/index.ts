export { crc32 } from "./crc32.js";
export { holdBack } from "./hold-back.js";
export { type DigitsId, type OwnDigits, readOwnDigits } from "./read-own-digits.js";
export { isPicture, readPictures } from "./read-pictures.js";
