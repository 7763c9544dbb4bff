// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"
#include "ui/roles/posting_view.h"

class QLabel;

namespace ascent {

class SegmentedField;
class TextField;

/// The posting of a role: the text as pasted, or the same text as it was read. Which of the two is shown is the
/// person's choice; a role that has a posting opens with it read.
class PostingSection final : public QWidget {
    Q_OBJECT
public:
    explicit PostingSection(EntryForm<Role>& form, QWidget* parent = nullptr);

    /// The role that is open now. A change of the role alone keeps what the person looks at.
    void show(const Role* role);
    /// What was read of the open role's posting.
    void setPosting(const Posting& posting);
    /// Shows the text and puts the cursor into it.
    void edit();
    /// Shows it read.
    void showRead();
    PostingView* view() const { return m_view; }

private:
    void arrange();

    std::optional<RoleId> m_role;
    SegmentedField* m_way;
    TextField* m_text;
    PostingView* m_view;
    QLabel* m_nothing;
    bool m_empty = true;
};

} // namespace ascent
