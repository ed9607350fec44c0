import { CameraControlsImpl } from "@react-three/drei/core/CameraControls";

/** The longest step of time the camera takes in one frame, s: slow machines ease in fewer frames instead of jumping. */
const LONGEST_STEP = 0.1;
const FIRST_STEP = 1 / 60;

/**
 * Camera controls for drawing on demand. After a rest the frame clock has run on for as long as nothing was drawn;
 * taken at its word, the first frame of a movement would jump to its end.
 */
export class PacedControls extends CameraControlsImpl {
  private resting = true;

  override update(delta: number): boolean {
    const moved = super.update(this.resting ? FIRST_STEP : Math.min(delta, LONGEST_STEP));
    this.resting = !moved;
    return moved;
  }
}
