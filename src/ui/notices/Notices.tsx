import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { dismissNotice, noticeId } from "../../state/store";
import { Icon } from "../controls/Icon";

/** Short messages over the body, read out as they come; each stays until dismissed. */
export function Notices({ onUpdate }: { onUpdate: (() => void) | null }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const notices = useAppState((state) => state.notices);
  const touched = useAppState((state) => state.touched);
  return (
    <div className="notices" role="status">
      {onUpdate && (
        <div className="notice">
          <span>{t("notice.update")}</span>
          <Button className="button" onPress={onUpdate}>
            {t("notice.updateNow")}
          </Button>
        </div>
      )}
      {notices.map((notice) => (
        <div key={noticeId(notice)} className="notice">
          <span>{t(notice.key, { ...notice.values })}</span>
          <Button
            className="button icon-button bare"
            aria-label={t("notice.dismiss")}
            onPress={() => dismissNotice(store, notice)}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      {touched && (
        <div className="notice touched">
          {t("notice.touched", { name: content.partName(touched.id, touched.label) })}
        </div>
      )}
    </div>
  );
}
