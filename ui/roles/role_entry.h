// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/role.h"
#include "ui/widgets/entry_list.h"

namespace ascent {

/// How a role stands in the list: company, stage and interview below its title.
Entry roleEntry(const Role& role);

/// A role of the job ad on the clipboard, with the title and company that it states; nothing where there are no words.
std::optional<Role> copiedRole();

} // namespace ascent
