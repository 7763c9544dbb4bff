// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/say_line.h"
#include "core/say/say.h"
#include "ui/editing/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ascent {

class FieldBinding;
class FieldWidget;
class LineField;
class Section;
class SayText;

/// How the person says an entry aloud: one field on the entry's page. Where the form of what was typed is certain, a
/// proposal stands in it in quiet letters: Tab takes it (the right arrow, where Tab led here), typing replaces it.
class SayField final : public QWidget {
    Q_OBJECT
public:
    /// `label` stands over the field.
    SayField(Session& session, const QString& label, QWidget* parent = nullptr);

    /// Turns to another entry; what was typed for the one before is written first. `subject` names what is spoken of,
    /// without words (core/say/keep_line.h); nothing: none is open.
    void show(const std::optional<SayLine>& subject);
    /// What stands over the field.
    void setLabel(const QString& label);
    /// Puts the keyboard into the field.
    void enter();
    /// Puts an opening into an empty field, to be gone on with.
    void begin(const QString& words);

private:
    using Member = QString SayLine::*;
    template<class F>
    FieldBinding* bind(F* field, Member member, const QString& act);
    const SayLine* stored() const;
    Said saidNow() const;
    /// Whether the field may look otherwise after the change: most have nothing to do with it.
    bool isConcernedBy(const Changes& changes) const;
    void refresh();
    /// What a listener would stumble over; empty: nothing.
    QString heard(const QString& line) const;
    void takeProposal();

    Session& m_session;
    std::shared_ptr<std::optional<SayLine>> m_subject;
    SayText* m_text;
    LineField* m_brief;
    LineField* m_claim;
    LineField* m_name;
    LineField* m_liked;
    Section* m_textSection;
    Section *m_briefSection, *m_claimSection, *m_nameSection, *m_likedSection;
    QLabel* m_state;
    QPushButton* m_still;
    QList<FieldBinding*> m_bindings;
    QString m_proposal;
    std::optional<SayLineId> m_shown; ///< the person's own line, as it was shown last
};

} // namespace ascent
