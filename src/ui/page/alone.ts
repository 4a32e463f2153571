/**
 * Other pages may frame one figure, `?embed=figure`, which the style sheets then show alone. A fragment would not do: it
 * scrolls the page around the frame, too. Where there is no such figure, the whole page stays. What stands around the
 * figure has a class: a style that had to look for the figure would be asked anew at each change of any page.
 */
export function showAlone(): void {
  const figure = new URLSearchParams(location.search).get("embed");
  if (figure === null) return;
  const { classList } = document.documentElement;
  classList.add("embedded");
  document.onreadystatechange = () => {
    if (document.readyState !== "interactive") return;
    const found = document.getElementById(figure);
    if (found === null) classList.remove("embedded");
    found?.classList.add("embedded-figure");
    for (let around = found?.parentElement; around; around = around.parentElement)
      around.classList.add("around-embedded");
  };
}
