import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { commands } from "../../state/commands";
import { useApp } from "../../state/context";
import { Icon } from "../controls/Icon";
import { FullScreenButton } from "../device/FullScreenButton";

interface FaceToolsProps {
  readonly flipped: boolean;
  readonly onFlip: () => void;
}

/** The switch that turns the tablet for the patient and back; turned, also the one that turns the text round. */
export function FaceTools(turned: FaceToolsProps | Record<string, never>) {
  const { t } = useTranslation();
  const context = useApp();
  const face = "onFlip" in turned;
  return (
    <div className="face-tools">
      {face && <FullScreenButton />}
      {face && (
        <Button
          className="button face-flip"
          aria-label={t(turned.flipped ? "face.flipBack" : "face.flip")}
          onPress={turned.onFlip}
        >
          <Icon name="flip" /> <span>{t(turned.flipped ? "face.flipBack" : "face.flip")}</span>
        </Button>
      )}
      <Button
        className="button primary face-switch"
        aria-label={t(face ? "face.end" : "commands.face")}
        onPress={() => commands.face.perform(context)}
      >
        <Icon name="faces" /> <span>{t(face ? "face.end" : "commands.face")}</span>
      </Button>
    </div>
  );
}
