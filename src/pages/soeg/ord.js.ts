/**
 * Keeps the words of a search in its field. It lies apart from the other scripts, and so comes
 * where a host does not serve theirs.
 */
export function GET(): Response {
  const code = "document.getElementById('q').value=new URLSearchParams(location.search).get('q')";
  return new Response(code, { headers: { 'content-type': 'text/javascript' } });
}
