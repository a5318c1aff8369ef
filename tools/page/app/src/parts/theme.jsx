// Light or dark: the system's choice until a person chooses.

import { useState } from 'preact/hooks';

const KEY = 'theme';
const isDark = () =>
  (localStorage.getItem(KEY) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) === 'dark';

/** Applies the theme that was chosen before. */
export function applyTheme() {
  const chosen = localStorage.getItem(KEY);
  if (chosen) document.documentElement.dataset.theme = chosen;
}

export function ThemeButton() {
  const [dark, setDark] = useState(isDark);
  const toggle = () => {
    localStorage.setItem(KEY, dark ? 'light' : 'dark');
    applyTheme();
    setDark(!dark);
  };
  return (
    <button type="button" class="theme" aria-label={dark ? 'Light colours' : 'Dark colours'} onClick={toggle}>
      {dark ? '☀' : '☾'}
    </button>
  );
}
