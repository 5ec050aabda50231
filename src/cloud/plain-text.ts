/** More than this of a foreign text is not looked at. UTF-16 units. */
const READ = 16_384;

/**
 * Text of unknown origin -> one line that a terminal, a log and a secret can bear: without markup, escape sequences,
 * control and bidirectional characters, and without user, password, query and fragment of any URL in it. At most
 * `length` characters, the last an ellipsis when it was cut.
 */
export function plainText(text: string, length = 200): string {
  const line = text
    .slice(0, READ)
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\x1b\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/\x1b\][^\x07\x1b]*(\x07|\x1b\\)?/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ')
    .replace(/\b([a-z][a-z0-9+.-]{0,15}:\/\/)[^\s/?#@"'<>]*@/gi, '$1')
    .replace(/\b([a-z][a-z0-9+.-]{0,15}:\/\/[^\s?#"'<>]*)[?#][^\s"'<>)\]]*/gi, '$1')
    .replace(/\b(x-amz-[\w-]+|signature|sig|token|apikey)([=:]|%3D) *[^\s&"'<>]+/gi, '$1=***')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}
