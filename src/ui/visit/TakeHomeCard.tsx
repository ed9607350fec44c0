import { useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { canShare, saveFile, share } from "./files";
import { QrCode } from "./QrCode";
import { useMade } from "./useMade";
import { type Shown, useEdges, usePictures } from "./usePictures";
import type { VisitRow } from "./useVisit";

/** Height of the picture that is saved or shared, pixels. */
const HEIGHT = 1200;
/** Behind the body, as on the light page. */
const GROUND = "#ebe7df";
/** Addresses that only the same machine understands. */
const LOCAL = /^(localhost|127\.|\[::1\]$|0\.0\.0\.0$)/;

/** One point to take home: its link, the code of the link, and its picture. */
export function TakeHomeCard({ row, onBack }: { row: VisitRow; onBack: () => void }) {
  const { t } = useTranslation();
  const made = useMade();
  return (
    <div className="take-home">
      <Button className="button bare" onPress={onBack}>
        <Icon name="back" /> {t("take.back")}
      </Button>
      <h3>{row.name}</h3>
      <div className="take-columns">
        <TakeLink row={row} />
        <TakePicture row={row} />
      </div>
      <p className="quiet">
        {t("take.teaches")} {made.line} {made.attribution}
      </p>
    </div>
  );
}

function TakeLink({ row }: { row: VisitRow }) {
  const { t } = useTranslation();
  const made = useMade();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const address = made.address(row.item.view);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t("take.copied"));
    } catch {
      field.current?.select();
      setSaid(t("take.copyByHand"));
    }
  };
  return (
    <Section title={t("take.link")}>
      {LOCAL.test(location.hostname) && (
        <p className="caution">
          <Icon name="warning" /> {t("take.localOnly")}
        </p>
      )}
      <QrCode text={address} label={t("take.codeLabel")} tooLong={t("take.tooLong")} />
      <p>{t("take.code")}</p>
      <input ref={field} className="address" readOnly value={address} aria-label={t("take.link")} />
      <div className="button-row">
        <Button className="button" onPress={() => void copy()}>
          {t("take.copy")}
        </Button>
        {typeof navigator.share === "function" && (
          <Button
            className="button"
            onPress={() => void share({ title: row.name, text: `${row.name}. ${made.line}`, url: address })}
          >
            <Icon name="share" /> {t("take.shareLink")}
          </Button>
        )}
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
      <p className="quiet">{t("take.holds")}</p>
    </Section>
  );
}

function TakePicture({ row }: { row: VisitRow }) {
  const { t } = useTranslation();
  const made = useMade();
  const edges = useEdges();
  const requests = useMemo(
    () => [
      {
        view: row.view,
        height: HEIGHT,
        ground: GROUND,
        edges: edges(row.view.view),
        caption: [row.name, `${t("take.teaches")} ${made.line}`, made.attribution],
      },
    ],
    [row, edges, made, t],
  );
  const [picture] = usePictures(requests);
  return (
    <Section title={t("take.picture")}>
      <PictureOf row={row} picture={picture!} name={`needlepoint-${row.item.point}-${row.item.side}.png`} />
    </Section>
  );
}

function PictureOf({ row, picture, name }: { row: VisitRow; picture: Shown; name: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  if (picture.phase === "waiting") return <p role="status">{t("take.pictureWait")}</p>;
  if (picture.phase === "failed") return <p role="status">{t("take.pictureFailed")}</p>;
  const file = new File([picture.blob], name, { type: "image/png" });
  const give = async () => setSaid((await share({ files: [file], title: row.name })) ? "" : t("take.shareFailed"));
  return (
    <>
      <img className="take-picture" src={picture.url} alt={row.name} />
      <div className="button-row">
        {canShare(file) && (
          <Button className="button" onPress={() => void give()}>
            <Icon name="share" /> {t("take.sharePicture")}
          </Button>
        )}
        <Button className="button" onPress={() => saveFile(file, name)}>
          <Icon name="save" /> {t("take.savePicture")}
        </Button>
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </>
  );
}
