// SPDX-License-Identifier: MIT
#pragma once

#include <curl/curl.h>

namespace epost {

/// The functions of libcurl that the product calls, under their own names. On Windows libcurl is part of the
/// program. On Linux it is loaded when a test mail is due: with all that it needs in turn it would take
/// longer to load than everything else together, at every start of the program.
struct CurlLibrary {
    /// Loaded and set up by the first call, and never unloaded. Thread-safe.
    [[nodiscard]] static const CurlLibrary &instance();

    bool ready = false; ///< else there is no libcurl, and nothing else here may be called
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_easy_setopt) easySetopt = nullptr;
    decltype(&curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&curl_multi_add_handle) multiAddHandle = nullptr;
    decltype(&curl_multi_remove_handle) multiRemoveHandle = nullptr;
    decltype(&curl_multi_perform) multiPerform = nullptr;
    decltype(&curl_multi_poll) multiPoll = nullptr;
    decltype(&curl_multi_info_read) multiInfoRead = nullptr;
    decltype(&curl_slist_append) slistAppend = nullptr;
    decltype(&curl_slist_free_all) slistFreeAll = nullptr;
};

} // namespace epost
