import { createElement, type ReactNode } from "react";

/** All that a narrative may hold; whatever else is in one is left out with what it holds. */
const allowed = new Set("div p ul li table caption thead tbody tr th td strong".split(" "));

function nodeOf(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || !allowed.has(node.localName)) return null;
  const children = [...node.childNodes].map(nodeOf).filter((child) => child !== null);
  const scope = node.getAttribute("scope");
  const props = scope === "row" || scope === "col" ? { scope } : null;
  return createElement(node.localName, props, ...children);
}

/** The words of a FHIR resource. What does not read as XHTML is not shown. */
export function NarrativeView({ div }: { div: string }) {
  const { documentElement } = new DOMParser().parseFromString(div, "application/xhtml+xml");
  return nodeOf(documentElement);
}
