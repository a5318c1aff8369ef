// What is shown in place of a part of the page that failed.

import { Component } from 'preact';
import { Problem, textOf } from '../problem.js';
import { Failure } from './basics.jsx';

export class Boundary extends Component {
  constructor() {
    super();
    this.state = {};
  }

  static getDerivedStateFromError(error) {
    return { error };
  }

  render({ children }, { error }) {
    if (!error) return children;
    const known = error instanceof Problem ? error : new Problem(textOf(error), 'This is a defect of the page.');
    return (
      <>
        <Failure error={known} />
        <a href="#/">All contracts</a>
      </>
    );
  }
}
