/**
 * The headers of every page, after the MDN HTTP Observatory's rules. Scripts run only with this response's nonce;
 * `style-src-attr` lets React and the charts set style attributes, which carry no code.
 * @param nonce fresh for every response, 128 bits or more
 * @param isHttps whether people reach Charley over https: only then may a browser be told to insist on it
 * @param camera whether barcodes are looked up here, which is the only thing a camera is for
 * @param isDevelopment `next dev` evaluates strings to rebuild stack traces, styles its overlay, and talks to its own
 *   web socket
 */
export function securityHeaders(
  nonce: string,
  { isHttps, isDevelopment, camera }: { isHttps: boolean; isDevelopment: boolean; camera: boolean },
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    ...(isHttps && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": `camera=(${camera ? "self" : ""}), microphone=(), geolocation=()`,
  };
}
