import { render } from 'preact';
import { App } from './app.jsx';
import { applyTheme } from './parts/theme.jsx';

applyTheme();
render(<App />, document.body);
