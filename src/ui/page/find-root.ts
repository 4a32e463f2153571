/*
 * For the page that a host shows in place of one that is not there, at whatever address that was. Its own links start at
 * the site's root, and that is the nearest folder above which has the service worker. The question has to be answered
 * before the style sheets are asked for, hence a request that is waited for.
 */
const base = document.createElement("base");
base.href = root();
document.head.append(base);

function root(): string {
  const folders = location.pathname.split("/").slice(0, -1);
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = `${folders.slice(0, depth).join("/")}/`;
    if (hasWorker(folder)) return folder;
  }
  return "/";
}

function hasWorker(folder: string): boolean {
  try {
    const request = new XMLHttpRequest();
    request.open("GET", `${folder}service-worker.js`, false);
    request.send();
    // Some hosts answer every address with a page.
    return request.status === 200 && request.responseText.startsWith("self.files=");
  } catch {
    return false;
  }
}
