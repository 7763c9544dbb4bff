// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_page.h"
#include "ui/editing/link_chips.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

namespace ascent {

class SayField;
class StoryReader;
class StoryUseView;

/// What the person has done, told as situation, task, action, result: a question beside each part that would make it
/// stronger, the strengths and goals that it shows, the lines of postings that it meets, and the answers that tell it.
class StoriesPage final : public EntryPage<Story> {
    Q_OBJECT
public:
    explicit StoriesPage(Session& session, QWidget* parent = nullptr);
    ~StoriesPage() override;

    QString newText() const override { return tr("New story"); }

protected:
    Entry entryOf(const Story& story) const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    Words words() const override;

private:
    QWidget* makeEntry();
    void showHints();
    void markRepeated(const QSet<StoryId>& stories);

    HeadingField* m_title = nullptr;
    Section* m_situation = nullptr;
    Section* m_task = nullptr;
    Section* m_action = nullptr;
    Section* m_result = nullptr;
    TextField* m_resultField = nullptr;
    StoryUseView* m_use = nullptr;
    StoryReader* m_reader;
    std::optional<StoryId> m_shown;
    QSet<StoryId> m_repeated; ///< told too often, as it was read last
    std::unique_ptr<LinkChips<StoryStrength, Strength>> m_strengths;
    std::unique_ptr<LinkChips<StoryGoal, Goal>> m_goals;
    SayField* m_say = nullptr;
};

} // namespace ascent
