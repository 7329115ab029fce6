/** The ids of guest operating systems: see `guest-os.ts`. */
export const guestOsRows = `
win31 | win31Guest | windows | 32 | Windows 3.1
win95 | win95Guest | windows | 32 | Windows 95
win98 | win98Guest | windows | 32 | Windows 98
winMe | winMeGuest | windows | 32 | Windows Millennium Edition
winNT | winNTGuest | windows | 32 | Windows NT 4
nt4 | winNTGuest | windows | 32 | Windows NT 4 | = winNT
win2000 | win2000ProGuest | windows | 32 | Windows 2000 Professional | = win2000Pro
win2000Pro | win2000ProGuest | windows | 32 | Windows 2000 Professional
win2000Serv | win2000ServGuest | windows | 32 | Windows 2000 Server
win2000AdvServ | win2000AdvServGuest | windows | 32 | Windows 2000 Advanced Server
winXPHome | winXPHomeGuest | windows | 32 | Windows XP Home Edition
whistler | winXPHomeGuest | windows | 32 | Windows XP Home Edition | = winXPHome
winXPPro | winXPProGuest | windows | 32 | Windows XP Professional
winXPPro-64 | winXPPro64Guest | windows | 64 | Windows XP Professional Edition (64 bit)
winNetWeb | winNetWebGuest | windows | 32 | Windows Server 2003, Web Edition
winNetStandard | winNetStandardGuest | windows | 32 | Windows Server 2003, Standard Edition
winNetEnterprise | winNetEnterpriseGuest | windows | 32 | Windows Server 2003, Enterprise Edition
winNetDatacenter | winNetDatacenterGuest | windows | 32 | Windows Server 2003, Datacenter Edition
winNetBusiness | winNetBusinessGuest | windows | 32 | Windows Small Business Server 2003
winNetStandard-64 | winNetStandard64Guest | windows | 64 | Windows Server 2003, Standard Edition (64 bit)
winNetEnterprise-64 | winNetEnterprise64Guest | windows | 64 | Windows Server 2003, Enterprise Edition (64 bit)
winNetDatacenter-64 | winNetDatacenter64Guest | windows | 64 | Windows Server 2003, Datacenter Edition (64 bit)
longhorn | winLonghornGuest | windows | 32 | Windows Server 2008 (32-bit)
longhorn-64 | winLonghorn64Guest | windows | 64 | Windows Server 2008 (64-bit)
winvista | winVistaGuest | windows | 32 | Windows Vista
winvista-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit)
windows7 | windows7Guest | windows | 32 | Windows 7
windows7-64 | windows7_64Guest | windows | 64 | Windows 7 (64 bit)
windows7srv-64 | windows7Server64Guest | windows | 64 | Windows Server 2008 R2
windows8 | windows8Guest | windows | 32 | Windows 8/8.1 (32-bit)
windows8-64 | windows8_64Guest | windows | 64 | Windows 8/8.1 (64-bit)
windows8srv-64 | windows8Server64Guest | windows | 64 | Windows Server 2012/2012 R2
windows9 | windows9Guest | windows | 32 | Windows 10 (32-bit)
windows9-64 | windows9_64Guest | windows | 64 | Windows 10 (64-bit)
windows11-64 | windows11_64Guest | windows | 64 | Windows 11 | since 8.0.0.1
windows12-64 | windows12_64Guest | windows | 64 | Windows 12 | since 8.0.0.1
windows9srv-64 | windows9Server64Guest | windows | 64 | Windows Server 2016
windows2019srv-64 | windows2019srv_64Guest | windows | 64 | Windows Server 2019
windows2019srvNext-64 | windows2019srvNext_64Guest | windows | 64 | Windows Server 2022 | since 7.0.1
windows2022srvNext-64 | windows2022srvNext_64Guest | windows | 64 | Windows Server 2025 | since 8.0.0.1
winHyperV | windowsHyperVGuest | windows | 64 | Microsoft Hyper-V
winServer2008Cluster-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Datacenter-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008DatacenterCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Enterprise-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008EnterpriseCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008EnterpriseItanium-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008SmallBusiness-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008SmallBusinessPremium-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Standard-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StandardCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumManagement-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumMessaging-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumSecurity-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008ForSmallBusiness-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageEnterprise-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageExpress-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageStandard-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageWorkgroup-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Web-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Cluster-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Datacenter-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008DatacenterCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Enterprise-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008EnterpriseCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008EnterpriseItanium-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008SmallBusiness-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008SmallBusinessPremium-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Standard-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StandardCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumManagement-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumMessaging-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumSecurity-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008ForSmallBusiness-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageEnterprise-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageExpress-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageStandard-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageWorkgroup-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Web-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winVistaUltimate-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaHomePremium-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaHomeBasic-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaEnterprise-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaBusiness-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaStarter-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaUltimate-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaHomePremium-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaHomeBasic-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaEnterprise-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaBusiness-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaStarter-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
redhat | redhatGuest | linux | 32 | Red Hat Linux 2.1
rhel2 | rhel2Guest | linux | 32 | Red Hat Enterprise Linux 2
rhel3 | rhel3Guest | linux | 32 | Red Hat Enterprise Linux 3
rhel3-64 | rhel3_64Guest | linux | 64 | Red Hat Enterprise Linux 3 (64 bit)
rhel4 | rhel4Guest | linux | 32 | Red Hat Enterprise Linux 4
rhel4-64 | rhel4_64Guest | linux | 64 | Red Hat Enterprise Linux 4 (64 bit)
rhel5 | rhel5Guest | linux | 32 | Red Hat Enterprise Linux 5
rhel5-64 | rhel5_64Guest | linux | 64 | Red Hat Enterprise Linux 5 (64 bit)
rhel6 | rhel6Guest | linux | 32 | Red Hat Enterprise Linux 6
rhel6-64 | rhel6_64Guest | linux | 64 | Red Hat Enterprise Linux 6 (64 bit)
rhel7 | rhel7Guest | linux | 32 | Red Hat Enterprise Linux 7
rhel7-64 | rhel7_64Guest | linux | 64 | Red Hat Enterprise Linux 7 (64 bit)
rhel8-64 | rhel8_64Guest | linux | 64 | Red Hat Enterprise Linux 8 (64 bit)
rhel9-64 | rhel9_64Guest | linux | 64 | Red Hat Enterprise Linux 9 (64 bit) | since 7.0.1
rhel10-64 | rhel10_64Guest | linux | 64 | Red Hat Enterprise Linux 10 (64 bit) | since 9.0.0
centos | centosGuest | linux | 32 | CentOS 4/5
centos-64 | centos64Guest | linux | 64 | CentOS 4/5 (64-bit)
centos6 | centos6Guest | linux | 32 | CentOS 6
centos6-64 | centos6_64Guest | linux | 64 | CentOS 6 (64-bit)
centos7 | centos7Guest | linux | 32 | CentOS 7
centos7-64 | centos7_64Guest | linux | 64 | CentOS 7 (64-bit)
centos8-64 | centos8_64Guest | linux | 64 | CentOS 8 (64-bit)
centos9-64 | centos9_64Guest | linux | 64 | CentOS 9 (64-bit) | since 7.0.1
oraclelinux | oracleLinuxGuest | linux | 32 | Oracle Linux 4/5
oraclelinux-64 | oracleLinux64Guest | linux | 64 | Oracle Linux 4/5 (64-bit)
oraclelinux6 | oracleLinux6Guest | linux | 32 | Oracle 6
oraclelinux6-64 | oracleLinux6_64Guest | linux | 64 | Oracle 6 (64-bit)
oraclelinux7 | oracleLinux7Guest | linux | 32 | Oracle 7
oraclelinux7-64 | oracleLinux7_64Guest | linux | 64 | Oracle 7 (64-bit)
oraclelinux8-64 | oracleLinux8_64Guest | linux | 64 | Oracle 8 (64-bit)
oraclelinux9-64 | oracleLinux9_64Guest | linux | 64 | Oracle 9 (64-bit) | since 7.0.1
oraclelinux10-64 | oracleLinux10_64Guest | linux | 64 | Oracle 10 (64-bit) | since 9.0.0
suse | suseGuest | linux | 32 | Suse Linux
suse-64 | suse64Guest | linux | 64 | Suse Linux (64 bit)
sles | slesGuest | linux | 32 | Suse Linux Enterprise Server 9
sles-64 | sles64Guest | linux | 64 | Suse Linux Enterprise Server 9 (64 bit)
sles10 | sles10Guest | linux | 32 | Suse linux Enterprise Server 10
sles10-64 | sles10_64Guest | linux | 64 | Suse Linux Enterprise Server 10 (64 bit)
sles11 | sles11Guest | linux | 32 | Suse linux Enterprise Server 11
sles11-64 | sles11_64Guest | linux | 64 | Suse Linux Enterprise Server 11 (64 bit)
sles12 | sles12Guest | linux | 32 | Suse linux Enterprise Server 12
sles12-64 | sles12_64Guest | linux | 64 | Suse Linux Enterprise Server 12 (64 bit)
sles15-64 | sles15_64Guest | linux | 64 | Suse Linux Enterprise Server 15 (64 bit)
sles16-64 | sles16_64Guest | linux | 64 | Suse Linux Enterprise Server 16 (64 bit) | since 7.0.1
mandrake | mandrakeGuest | linux | 32 | Mandrake Linux
mandrake-64 | mandriva64Guest | linux | 64 | Mandriva Linux (64 bit) | = mandriva-64
mandriva | mandrivaGuest | linux | 32 | Mandriva Linux
mandriva-64 | mandriva64Guest | linux | 64 | Mandriva Linux (64 bit)
turbolinux | turboLinuxGuest | linux | 32 | Turbolinux
turbolinux-64 | turboLinux64Guest | linux | 64 | Turbolinux (64 bit)
ubuntu | ubuntuGuest | linux | 32 | Ubuntu Linux
ubuntu-64 | ubuntu64Guest | linux | 64 | Ubuntu Linux (64 bit)
debian4 | debian4Guest | linux | 32 | Debian GNU/Linux 4
debian4-64 | debian4_64Guest | linux | 64 | Debian GNU/Linux 4 (64 bit)
debian5 | debian5Guest | linux | 32 | Debian GNU/Linux 5
debian5-64 | debian5_64Guest | linux | 64 | Debian GNU/Linux 5 (64 bit)
debian6 | debian6Guest | linux | 32 | Debian GNU/Linux 6
debian6-64 | debian6_64Guest | linux | 64 | Debian GNU/Linux 6 (64 bit)
debian7 | debian7Guest | linux | 32 | Debian GNU/Linux 7
debian7-64 | debian7_64Guest | linux | 64 | Debian GNU/Linux 7 (64 bit)
debian8 | debian8Guest | linux | 32 | Debian GNU/Linux 8
debian8-64 | debian8_64Guest | linux | 64 | Debian GNU/Linux 8 (64 bit)
debian9 | debian9Guest | linux | 32 | Debian GNU/Linux 9
debian9-64 | debian9_64Guest | linux | 64 | Debian GNU/Linux 9 (64 bit)
debian10 | debian10Guest | linux | 32 | Debian GNU/Linux 10
debian10-64 | debian10_64Guest | linux | 64 | Debian GNU/Linux 10 (64 bit)
debian11 | debian11Guest | linux | 32 | Debian GNU/Linux 11
debian11-64 | debian11_64Guest | linux | 64 | Debian GNU/Linux 11 (64 bit)
debian12 | debian12Guest | linux | 32 | Debian GNU/Linux 12 | since 8.0.0.1
debian12-64 | debian12_64Guest | linux | 64 | Debian GNU/Linux 12 (64 bit) | since 8.0.0.1
debian13 | debian13Guest | linux | 32 | Debian GNU/Linux 13 | since 9.0.0
debian13-64 | debian13_64Guest | linux | 64 | Debian GNU/Linux 13 (64 bit) | since 9.0.0
asianux3 | asianux3Guest | linux | 32 | Asianux Server 3
asianux3-64 | asianux3_64Guest | linux | 64 | Asianux Server 3 (64 bit)
asianux4 | asianux4Guest | linux | 32 | Asianux Server 4
asianux4-64 | asianux4_64Guest | linux | 64 | Asianux Server 4 (64 bit)
asianux5-64 | asianux5_64Guest | linux | 64 | Asianux Server 5 (64 bit)
asianux7-64 | asianux7_64Guest | linux | 64 | Asianux Server 7 (64 bit)
asianux8-64 | asianux8_64Guest | linux | 64 | Asianux Server 8 (64 bit)
asianux9-64 | asianux9_64Guest | linux | 64 | Asianux Server 9 (64 bit) | since 7.0.1
miraclelinux-64 | miraclelinux_64Guest | linux | 64 | MIRACLE LINUX (64-bit) | since 9.0.0
pardus-64 | pardus_64Guest | linux | 64 | Pardus (64-bit) | since 9.0.0
nld9 | nld9Guest | linux | 32 | Novell Linux Desktop 9
oes | oesGuest | linux | 32 | Open Enterprise Server
sjds | sjdsGuest | linux | 32 | Sun Java Desktop System
opensuse | opensuseGuest | linux | 32 | OpenSUSE Linux
opensuse-64 | opensuse64Guest | linux | 64 | OpenSUSE Linux (64 bit)
fedora | fedoraGuest | linux | 32 | Fedora Linux
fedora-64 | fedora64Guest | linux | 64 | Fedora Linux (64 bit)
coreos-64 | coreos64Guest | linux | 64 | CoreOS Linux (64 bit)
vmware-photon-64 | vmwarePhoton64Guest | linux | 64 | VMware Photon (64 bit)
other24xlinux | other24xLinuxGuest | linux | 32 | Linux 2.4x Kernel
other24xlinux-64 | other24xLinux64Guest | linux | 64 | Linux 2.4.x Kernel (64 bit)
other26xlinux | other26xLinuxGuest | linux | 32 | Linux 2.6x Kernel
other26xlinux-64 | other26xLinux64Guest | linux | 64 | Linux 2.6.x Kernel (64 bit)
other3xlinux | other3xLinuxGuest | linux | 32 | Linux 3.x Kernel
other3xlinux-64 | other3xLinux64Guest | linux | 64 | Linux 3.x Kernel (64 bit)
other4xlinux | other4xLinuxGuest | linux | 32 | Linux 4.x Kernel
other4xlinux-64 | other4xLinux64Guest | linux | 64 | Linux 4.x Kernel (64 bit)
other5xlinux | other5xLinuxGuest | linux | 32 | Linux 5.x Kernel | since 7.0.1
other5xlinux-64 | other5xLinux64Guest | linux | 64 | Linux 5.x Kernel (64 bit) | since 7.0.1
other6xlinux | other6xLinuxGuest | linux | 32 | Linux 6.x Kernel | since 8.0.0.1
other6xlinux-64 | other6xLinux64Guest | linux | 64 | Linux 6.x Kernel (64 bit) | since 8.0.0.1
other7xlinux | other7xLinuxGuest | linux | 32 | Linux 7.x Kernel | since 9.0.0
other7xlinux-64 | other7xLinux64Guest | linux | 64 | Linux 7.x Kernel (64 bit) | since 9.0.0
linux | otherLinuxGuest | linux | 32 | Linux 2.2x Kernel | = otherlinux
otherlinux | otherLinuxGuest | linux | 32 | Linux 2.2x Kernel
otherlinux-64 | otherLinux64Guest | linux | 64 | Linux (64 bit)
genericlinux | genericLinuxGuest | linux | 32 | Other Linux
amazonlinux2-64 | amazonlinux2_64Guest | linux | 64 | Amazon Linux 2 (64 bit)
amazonlinux3-64 | amazonlinux3_64Guest | linux | 64 | Amazon Linux 3 (64 bit) | since 7.0.1
almalinux-64 | almalinux_64Guest | linux | 64 | AlmaLinux (64-bit) | since 8.0.0.1
fusionos-64 | fusionos_64Guest | linux | 64 | FusionOS (64 bit) | since 9.0.0
rockylinux-64 | rockylinux_64Guest | linux | 64 | Rocky Linux (64-bit) | since 8.0.0.1
prolinux-64 | prolinux_64Guest | linux | 64 | ProLinux (64 bit) | since 9.0.0
kylinlinux-64 | kylinlinux_64Guest | linux | 64 | Kylinlinux (64 bit) | since 9.0.0
CRXPod1-64 | crxPod1Guest | linux | 64 | CRX Pod 1
CRXSys1-64 | crxSys1Guest | linux | 64 | CRX Sys 1 | since 8.0.3
netware4 | netware4Guest | netware | 32 | Novell NetWare 4
netware5 | netware5Guest | netware | 32 | Novell NetWare 5.1
netware6 | netware6Guest | netware | 32 | Novell NetWare 6.x
solaris6 | solaris6Guest | solaris | 32 | Solaris 6
solaris7 | solaris7Guest | solaris | 32 | Solaris 7
solaris8 | solaris8Guest | solaris | 32 | Solaris 8
solaris9 | solaris9Guest | solaris | 32 | Solaris 9
solaris10 | solaris10Guest | solaris | 32 | Solaris 10 (32 bit)
solaris10-64 | solaris10_64Guest | solaris | 64 | Solaris 10 (64 bit)
solaris11-64 | solaris11_64Guest | solaris | 64 | Solaris 11 (64 bit)
darwin | darwinGuest | darwin | 32 | Mac OS X 10.5
darwin-64 | darwin64Guest | darwin | 64 | Mac OS X 10.5 (64-bit)
darwin10 | darwin10Guest | darwin | 32 | Mac OS X 10.6
darwin10-64 | darwin10_64Guest | darwin | 64 | Mac OS X 10.6 (64-bit)
darwin11 | darwin11Guest | darwin | 32 | Mac OS X 10.7
darwin11-64 | darwin11_64Guest | darwin | 64 | Mac OS X 10.7 (64-bit)
darwin12-64 | darwin12_64Guest | darwin | 64 | OS X 10.8
darwin13-64 | darwin13_64Guest | darwin | 64 | OS X 10.9
darwin14-64 | darwin14_64Guest | darwin | 64 | OS X 10.10
darwin15-64 | darwin15_64Guest | darwin | 64 | OS X 10.11
darwin16-64 | darwin16_64Guest | darwin | 64 | macOS 10.12
darwin17-64 | darwin17_64Guest | darwin | 64 | macOS 10.13
darwin18-64 | darwin18_64Guest | darwin | 64 | macOS 10.14
darwin19-64 | darwin19_64Guest | darwin | 64 | macOS 10.15
darwin20-64 | darwin20_64Guest | darwin | 64 | macOS 11 | since 7.0.1
darwin21-64 | darwin21_64Guest | darwin | 64 | macOS 12 | since 7.0.1
darwin22-64 | darwin22_64Guest | darwin | 64 | macOS 13 | since 8.0.0.1
darwin23-64 | darwin23_64Guest | darwin | 64 | macOS 14 | since 8.0.0.1
vmkernel | vmkernelGuest | esx | 64 | ESX 4.x
vmkernel5 | vmkernel5Guest | esx | 64 | ESXi 5.x
vmkernel6 | vmkernel6Guest | esx | 64 | ESXi 6.0
vmkernel65 | vmkernel65Guest | esx | 64 | ESXi 6.5 / 6.7
vmkernel7 | vmkernel7Guest | esx | 64 | ESXi 7.x
vmkernel8 | vmkernel8Guest | esx | 64 | ESXi 8.x | since 8.0.0.1
vmkernel9 | vmkernel9Guest | esx | 64 | ESXi 9.x | since 9.0.0
dos | dosGuest | other | 32 | MS-DOS
os2 | os2Guest | other | 32 | OS/2
os2experimental | os2Guest | other | 32 | OS/2 | = os2
eComStation | eComStationGuest | other | 32 | eComStation 1.x
eComStation2 | eComStation2Guest | other | 32 | eComStation 2.0
freeBSD | freebsdGuest | other | 32 | FreeBSD
freeBSD-64 | freebsd64Guest | other | 64 | FreeBSD x64
freeBSD11 | freebsd11Guest | other | 32 | FreeBSD 11
freeBSD11-64 | freebsd11_64Guest | other | 64 | FreeBSD 11 x64
freeBSD12 | freebsd12Guest | other | 32 | FreeBSD 12
freeBSD12-64 | freebsd12_64Guest | other | 64 | FreeBSD 12 x64
freeBSD13 | freebsd13Guest | other | 32 | FreeBSD 13 | since 7.0.1
freeBSD13-64 | freebsd13_64Guest | other | 64 | FreeBSD 13 x64 | since 7.0.1
freeBSD14 | freebsd14Guest | other | 32 | FreeBSD 14 | since 8.0.0.1
freeBSD14-64 | freebsd14_64Guest | other | 64 | FreeBSD 14 x64 | since 8.0.0.1
freeBSD15 | freebsd15Guest | other | 32 | FreeBSD 15 | since 9.0.0
freeBSD15-64 | freebsd15_64Guest | other | 64 | FreeBSD 15 x64 | since 9.0.0
openserver5 | openServer5Guest | other | 32 | SCO OpenServer 5
openserver6 | openServer6Guest | other | 32 | SCO OpenServer 6
unixware7 | unixWare7Guest | other | 32 | SCO UnixWare 7
other | otherGuest | other | 32 | Other Operating System
other-64 | otherGuest64 | other | 64 | Other Operating System (64 bit)
flatcar-64 | flatcar_64Guest | linux | 64 | Flatcar Container Linux | - | high: guest_os_tables.h
darwin24-64 | - | darwin | 64 | macOS 15 | - | medium: log of vmware-vmx 26, DrDonk/OC4VM
darwin25-64 | - | darwin | 64 | macOS 26 | - | medium: log of vmware-vmx 26, DrDonk/OC4VM
debian-64 | - | linux | 64 | Debian (generic 64-bit) | - | low: chef/bento, examples of hashicorp/packer-plugin-vmware, not in guest_os_tables.h
debian | - | linux | 32 | Debian (generic 32-bit) | - | low: older Packer templates, not in guest_os_tables.h
arm-other-64 | - | other | 64 | Other Arm 64-bit | - | high: arm-prefix, hashicorp/packer-plugin-vmware (its default for Arm)
arm-ubuntu-64 | - | linux | 64 | Ubuntu Arm 64-bit | - | high: arm-prefix, chef/bento
arm-debian-64 | - | linux | 64 | Debian Arm 64-bit (generic) | - | medium: arm-prefix, examples of hashicorp/packer-plugin-vmware, chef/bento
arm-debian11-64 | - | linux | 64 | Debian 11 Arm 64-bit | - | low: arm-prefix, GUEST_OS_DEBIAN_ARM_64
arm-debian12-64 | - | linux | 64 | Debian 12 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-debian13-64 | - | linux | 64 | Debian 13 Arm 64-bit | - | low: arm-prefix, GUEST_OS_DEBIAN_ARM_64
arm-fedora-64 | - | linux | 64 | Fedora Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-rhel9-64 | - | linux | 64 | RHEL 9 Arm 64-bit | - | high: arm-prefix, chef/bento (for CentOS, Rocky, Alma and Oracle too)
arm-rhel10-64 | - | linux | 64 | RHEL 10 Arm 64-bit | - | low: arm-prefix, GUEST_OS_RHEL10_ARM_64
arm-rockylinux-64 | - | linux | 64 | Rocky Linux Arm 64-bit | - | low: arm-prefix, GUEST_OS_ROCKY_LINUX_ARM_64
arm-almalinux-64 | - | linux | 64 | AlmaLinux Arm 64-bit | - | low: arm-prefix, GUEST_OS_ALMA_LINUX_ARM_64
arm-other5xlinux-64 | - | linux | 64 | Other Linux 5.x Arm 64-bit | - | medium: arm-prefix, GUEST_OS_OTHER5XLINUX_ARM_64
arm-other6xlinux-64 | - | linux | 64 | Other Linux 6.x Arm 64-bit | - | high: arm-prefix
arm-other7xlinux-64 | - | linux | 64 | Other Linux 7.x Arm 64-bit | - | low: arm-prefix, GUEST_OS_OTHER7XLINUX_ARM_64
arm-vmware-photon-64 | - | linux | 64 | VMware Photon OS Arm 64-bit | - | low: arm-prefix, GUEST_OS_PHOTON_ARM_64
arm-freebsd13-64 | - | other | 64 | FreeBSD 13 Arm 64-bit | - | low: arm-prefix, GUEST_OS_FREEBSD13_ARM_64
arm-freebsd14-64 | - | other | 64 | FreeBSD 14 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-freebsd15-64 | - | other | 64 | FreeBSD 15 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-windows10-64 | - | windows | 64 | Windows 10 Arm 64-bit | - | high: arm-prefix
arm-windows11-64 | - | windows | 64 | Windows 11 Arm 64-bit | - | high: arm-prefix
arm-windows12-64 | - | windows | 64 | Windows 12 Arm 64-bit | - | low: arm-prefix, GUEST_OS_WIN_12_ARM_64
arm-vmkernel7 | - | esx | 64 | ESXi 7 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL7_ARM
arm-vmkernel8 | - | esx | 64 | ESXi 8 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL8_ARM
arm-vmkernel9 | - | esx | 64 | ESXi 9 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL9_ARM
`;
