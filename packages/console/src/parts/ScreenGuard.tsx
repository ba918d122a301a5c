import { Component, type ComponentChildren } from 'preact';
import { strings } from '../strings.js';
import { Failed } from './Notice.js';

interface ScreenGuardProps {
  /** The address of the screen. */
  at: string;
  children: ComponentChildren;
}

/** Keeps a screen that cannot be drawn from taking the whole console along. Another address is drawn anew. */
export class ScreenGuard extends Component<ScreenGuardProps, { brokeAt?: string }> {
  override componentDidCatch(error: unknown): void {
    console.error(error); // whoever looks for the reason finds it where errors are looked for
    this.setState({ brokeAt: this.props.at });
  }
  override render({ at, children }: ScreenGuardProps) {
    if (this.state.brokeAt !== at) return children;
    return (
      <Failed
        message={strings.errors.screenBroke}
        act={strings.errors.loadAgain}
        again={() => location.reload()}
      />
    );
  }
}
