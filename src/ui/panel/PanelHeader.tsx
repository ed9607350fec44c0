import { CommandButton } from "../controls/CommandButton";
import { SideChoice } from "../controls/SideChoice";

interface PanelHeaderProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** False for what lies on the midline. */
  readonly sided?: boolean;
}

/** The name of what is selected, its side, and the way out. */
export function PanelHeader({ title, subtitle, sided = true }: PanelHeaderProps) {
  return (
    <header className="panel-header">
      <div className="panel-title">
        <h2>{title}</h2>
        {subtitle && (
          <p className="latin" lang="la">
            {subtitle}
          </p>
        )}
      </div>
      <CommandButton name="clear" icon="close" />
      {sided && <SideChoice />}
    </header>
  );
}
