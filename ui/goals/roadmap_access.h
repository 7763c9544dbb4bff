// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ascent {

class RoadmapView;

/// Lets screen readers see a roadmap as a list with an item for each row. Once for the program; more does nothing.
void installRoadmapAccess();
void tellRoadmapRowsChanged(RoadmapView* view);
void tellRoadmapCurrentChanged(RoadmapView* view);

} // namespace ascent
