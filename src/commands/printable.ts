/** Whatever comes from a file or a service may hold escape sequences: they are shown, not obeyed. */
export function printable(text: string): string {
  return text.replace(
    // C0 but the line feed, DEL, C1, and what turns the direction of text round.
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
