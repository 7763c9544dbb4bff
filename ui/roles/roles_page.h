// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_page.h"
#include "ui/roles/role_reader.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

class QPushButton;

namespace ascent {

class FitView;
class PostingSection;

/// The jobs that the person is after: what they found out about each, the posting as it was read, and how they meet it.
class RolesPage final : public EntryPage<Role> {
    Q_OBJECT
public:
    explicit RolesPage(Session& session, QWidget* parent = nullptr);

    QString newText() const override { return tr("New role"); }

protected:
    Entry entryOf(const Role& role) const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    Words words() const override;

private:
    QWidget* makeEntry();
    QWidget* makeFacts(QWidget* entry);
    QWidget* makeActions(QWidget* entry);
    void showReading(const RoleReading& reading);
    void offerFilling();
    void fillFromPosting();
    void makeGoal(const PostingLine& gap);
    void prepareAnswers();
    void goToFit();

    HeadingField* m_title = nullptr;
    QPushButton* m_summary = nullptr;
    QPushButton* m_fill = nullptr;
    PostingSection* m_posting = nullptr;
    FitView* m_fit = nullptr;
    RoleReader* m_reader;
    std::optional<RoleReading> m_reading;
};

} // namespace ascent
