// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/phrases/spoken.h"

#include <QStringList>

#include <optional>

namespace ascent {

/// A sentence with a slot for a phrase of one form: "I'm good at {skill}."
class Frame {
public:
    /// Nothing where the text has no slot, or one of no known form.
    static std::optional<Frame> read(const QString& text);

    SlotForm slot() const { return m_slot; }
    /// With a capital first letter. Nothing for a phrase of any other form.
    std::optional<QString> filled(const Spoken& phrase) const;

private:
    SlotForm m_slot = SlotForm::None;
    QString m_before, m_after;
};

/// The frame of a section of resources/lang/en/say/frames.txt for a form; nothing where it has none.
const Frame* frameFor(const QString& section, SlotForm form);

/// What was read, as sentences: each part in its frame, two of them joined in one where they stood in one. Nothing
/// where a part finds no frame.
std::optional<QStringList> inFrames(const Told& told, const QString& section);

/// "I want to learn to weld." and "June 2028": "I want to learn to weld by June 2028."
QString datedSentence(const QString& sentence, const QString& date);

} // namespace ascent
