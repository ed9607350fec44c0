import { Button } from "react-aria-components";
import { useKeys } from "./useKeys";

export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
}

/** Answers to choose from, each with a number that is its key. */
export function Choices({
  label,
  options,
  onChoose,
}: {
  label: string;
  options: readonly ChoiceOption[];
  onChoose: (key: string) => void;
}) {
  useKeys((key) => {
    const option = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
    if (option) onChoose(option.key);
    return option !== undefined;
  });
  return (
    <ol className="study-choices" aria-label={label}>
      {options.map(({ key, text }, i) => (
        <li key={key}>
          <Button className="muscle-row study-choice" onPress={() => onChoose(key)}>
            <span className="study-key" aria-hidden="true">
              {i + 1}
            </span>
            <span>{text}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
