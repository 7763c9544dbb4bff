// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

namespace ascent {

Services allServices() {
    return {};
}

} // namespace ascent
