/** The icon in the browser's tab: two arcs that hand over to one another. */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="5" fill="#0b4f52"/>' +
  '<path d="M8 20a8 8 0 0 1 13-6l2-3v9h-9l3-3a4.5 4.5 0 0 0-5 3z" fill="#fff"/></svg>'
