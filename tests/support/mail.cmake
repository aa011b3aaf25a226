# A mail server that behaves as it is told.
add_library(epost_mail_server STATIC
    MailServer.cpp MailServer.h
    SampleCertificate.h)
target_include_directories(epost_mail_server PUBLIC "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(epost_mail_server PUBLIC Qt6::Core epost_options PRIVATE Qt6::Network)
epost_precompile(epost_mail_server epost_precompiled_tests)
