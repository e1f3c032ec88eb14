// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace unknot {

// Puts the language of the locale into `application`; where there is no such translation, or a part
// of it is missing, English with its plural forms shows.
void installTranslations(QCoreApplication &application);

} // namespace unknot
