// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_page.h"
#include "ui/roles/role_reader.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

class QToolButton;

namespace ascent {

class RoleResearch;
class CompareView;
class FitLog;
class FitView;
class PostingSection;
class RoleHead;

/// The jobs that the person is after: what they found out about each, the posting as it was read, and how they meet it.
class RolesPage final : public EntryPage<Role> {
    Q_OBJECT
public:
    explicit RolesPage(Session& session, QWidget* parent = nullptr);

    QString newText() const override { return tr("New role"); }
    bool open(const Destination& to) override;
    void newEntry() override;
    bool leave() override;
    void takeFocus() override;

protected:
    Entry entryOf(const Role& role) const override;
    QList<const Role*> listed() const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    Words words() const override;

private:
    QWidget* makeEntry();
    void connectDecisions();
    void connectLines();
    void offerPasting(EmptyState* empty);
    void pastePosting();
    void bring(QWidget* widget, const QRect& part);
    void showReading(const RoleReading& reading);
    void offerFilling();
    void fillFromPosting();
    void makeGoal(const PostingLine& gap);
    void prepareAnswers();
    void goToFit();
    void compare(bool on);

    RoleHead* m_head = nullptr;
    PostingSection* m_posting = nullptr;
    FitView* m_fit = nullptr;
    FitLog* m_log = nullptr;
    CompareView* m_compare = nullptr;
    QToolButton* m_comparing = nullptr;
    RoleReader* m_reader;
    std::optional<RoleReading> m_reading;
    std::optional<RoleId> m_shown;
    RoleResearch* m_research = nullptr;
};

} // namespace ascent
