/**
 * Words and pairs of words, stop words as they are, stems of all others and # for a number, with what each adds to the
 * score of a sentence as a point and as a reason. Written by `npm run tune`; do not edit by hand.
 */
export const lexicon = `
# 0.08 -0.16
# # 0.17 0.09
# and -0.03 -0.04
# as -0.1 -0.04
# billion -0.01 0.09
# centuri 0.03 0.15
# day 0 0.04
# for 0.04 0.07
# hour 0 -0.06
# in 0.04 0.07
# instead 0.02 0.15
# is -0.09 0.15
# million 0.01 0.08
# of 0.08 0.08
# on 0.03 0.05
# or 0.09 0.08
# peopl -0.05 -0.05
# percent 0.03 0.07
# that -0.02 0.06
# the -0.03 0.09
# to -0.06 0.01
# we 0.12 -0.07
# which -0.01 -0.07
# will 0.1 0.03
# year 0.09 0.03
a 0 -0.07
a # 0.01 -0.02
a better -0.03 0.1
a big -0.01 0.06
a bit -0.05 -0.09
a case 0.03 0.13
a challeng 0.05 0.09
a chang 0.04 0.09
a common 0.05 0
a coupl -0.03 0.02
a digit 0.06 0.04
a few -0.1 -0.04
a global -0.1 -0.03
a good -0.02 -0.13
a govern 0 0.1
a great 0.02 0.03
a group 0.02 -0.05
a hand 0.02 -0.06
a high 0.04 0.09
a huge 0.03 0.08
a link -0.07 -0.06
a list 0.02 -0.04
a littl -0.12 -0.06
a lot -0.1 0.04
a more 0.01 0.07
a new 0.05 -0.01
a number -0.08 -0.08
a packag 0.07 -0.03
a person 0.12 0.21
a platform 0.01 0.11
a problem 0.02 0.07
a product 0.07 0.04
a project 0.02 0.07
a real 0.05 0.06
a second 0.01 -0.07
a server 0.11 -0.01
a set 0.04 -0.06
a signific 0.01 0.07
a singl -0.02 -0.06
a site 0.07 0.05
a small 0.01 -0.08
a special -0.06 -0.04
a specif 0.03 -0.08
a statement 0.08 0
a step 0.07 0.09
a strong -0.01 0.1
a time 0.09 0.12
a total 0.08 0.06
a very 0 -0.04
a way 0.03 0.13
a web -0.01 0.05
a websit 0.05 0.07
a while -0.04 0.04
a year 0.09 -0.05
abil 0.04 0.14
abil to 0.06 0.16
abl 0.07 0.02
abl to 0.04 0.02
about -0.16 -0.12
about # -0.05 0.02
about a 0.15 0
about how 0.12 0.06
about the -0.09 -0.08
about what 0.01 0.07
above 0.02 -0.11
accept 0 -0.05
access 0.04 0.14
access to 0.05 0.17
accomplish 0.05 0.07
accord to -0.01 0.03
account 0.04 0.08
accur -0.02 0.07
accuraci 0.04 0.11
achiev 0.13 -0.05
acknowledg -0.04 -0.07
acquisit -0.04 -0.08
across 0 -0.03
across the -0.04 0.03
act 0.02 0.04
action 0.05 -0.02
activ -0.06 -0.04
actual 0.01 -0.06
ad 0.05 -0.08
adapt -0.03 0.03
add 0.1 0.07
addit 0 -0.08
addit to -0.06 -0.09
address -0.05 -0.04
adjust 0.03 -0.06
administr -0.06 -0.03
adopt 0.04 0.03
adopt of 0.07 0.08
advanc -0.09 -0.02
advantag 0.03 0.06
advertis -0.02 0.06
affect 0.12 0.25
after 0.06 -0.03
after the 0 -0.05
again -0.03 -0.01
against 0.01 0.05
against the 0.03 0.06
age 0.02 -0.05
agenc 0 0.03
agent 0.08 -0.02
aggreg 0.13 0.03
ago -0.05 -0.07
agre 0.06 -0.02
ahead -0.11 -0.07
ahead of -0.05 -0.04
aim -0.03 -0.06
air -0.02 -0.07
al -0.05 -0.04
algorithm 0.09 -0.07
all 0.07 0.07
all of -0.03 -0.04
all that -0.01 0.09
all the -0.08 0.06
all this 0.05 0.08
alleg 0.02 -0.08
allow 0.08 0.24
allow for 0 0.04
allow the -0.02 0.07
allow us 0.05 0.09
almost 0.1 0.04
along 0.02 -0.11
along the -0.01 -0.07
along with 0.08 0.04
already -0.04 0
also -0.11 -0.19
also be -0.03 -0.06
also mean 0.08 0.13
alt -0.03 -0.05
although -0.06 -0.08
always -0.04 0.07
always been -0.07 -0.06
am 0 -0.04
amaz -0.05 -0.05
america -0.01 0.07
american 0.07 0.1
amount 0.01 0.05
amount of 0.01 0.08
an -0.01 -0.08
an exampl -0.07 -0.04
an import 0.03 0.13
an open 0.05 0.01
an opportun 0.03 0.13
analysi -0.01 0.05
analyz 0.04 0.04
and 0.04 0.04
and # 0.05 0.06
and a -0.02 -0.12
and also 0.06 0.05
and are 0 -0.06
and as 0.05 -0.05
and can 0.06 0.08
and collabor -0.06 0.01
and communiti 0.02 0.07
and continu 0.08 0.05
and could 0.05 0.08
and develop 0 0.11
and even 0.04 0.06
and experi -0.02 -0.09
and go -0.06 0.04
and help 0 -0.11
and his 0.04 0.06
and i -0.15 -0.05
and i'm 0.05 0.09
and if 0.06 0.04
and improv -0.01 0.07
and inclus 0.01 0.09
and is 0.03 0.05
and it 0.01 0.02
and its -0.05 0.01
and look -0.04 -0.06
and maintain 0.06 0.03
and more 0.05 -0.02
and open 0.01 -0.07
and other 0 0.13
and pass 0.09 0.01
and reduc -0.07 -0.08
and releas -0.09 -0.06
and servic 0.03 0.09
and share -0.04 -0.05
and show 0.07 0.06
and some -0.04 -0.08
and support -0.06 -0.06
and that's 0.04 0.07
and the -0.05 -0.05
and then -0.02 -0.11
and therefore -0.01 0.09
and this -0.05 -0.05
and to 0.04 0.09
and use 0.07 -0.13
and want -0.05 -0.05
and was -0.02 -0.07
and we -0.13 -0.06
and where 0.04 0.09
and who 0.04 0.07
and work 0.05 -0.05
and you -0.1 -0.08
android 0.06 0.16
anim -0.05 -0.06
announc 0.11 -0.06
anonym -0.07 -0.02
another -0.1 -0.14
answer -0.05 0.05
any 0.09 0
any of 0.06 0.05
any other -0.07 0.04
anyone -0.06 0.05
anything -0.01 0.11
apart 0 0.09
api 0.04 0
app -0.07 -0.03
app and 0.02 0.08
appear in -0.06 -0.06
appear to 0.01 0.04
appli -0.05 0.09
appli to 0.02 0.06
appreci 0.06 -0.06
approach 0.04 -0.13
approach that 0.08 -0.03
approach to -0.05 -0.04
april 0.06 -0.03
architectur 0.03 0.07
archiv -0.05 -0.11
are 0.02 0.1
are a -0.04 0.02
are also -0.02 -0.1
are avail -0.06 -0.03
are great 0.03 0.1
are many -0.04 -0.03
are more -0.06 0
are not 0.04 0.04
are now 0.11 0.06
are often -0.03 0.09
are the -0.07 -0.07
are used 0.07 -0.02
are work 0.04 -0.08
area 0.01 -0.15
argument -0.06 -0.02
aria 0.07 0.07
around -0.01 -0.1
around # 0.05 0.13
around the 0.02 -0.07
arrest 0.1 -0.05
articl -0.17 -0.21
as 0.06 0.04
as a 0.04 0.02
as an 0 0.07
as in -0.09 0.02
as it 0.02 0.06
as much 0.06 -0.09
as of 0.2 0.17
as part -0.05 0.02
as possibl 0 -0.05
as the -0.01 -0.03
as they 0.04 0.05
as we 0.04 -0.01
as well -0.05 -0.11
ask -0.12 -0.15
aspect -0.09 -0.06
aspect of -0.07 -0.03
assert -0.05 -0.05
assess 0.02 -0.06
assign 0.04 -0.03
assist 0.09 0.06
assumpt 0 0.05
at -0.07 -0.03
at # -0.03 -0.03
at a 0.07 0
at all 0.08 0.07
at any 0.09 0.04
at least 0.15 0.07
at the -0.11 -0.15
at this 0.1 -0.06
attach 0.07 0
attack -0.06 0.08
attempt 0.01 -0.08
attempt to -0.01 -0.11
attend 0.04 -0.08
attent -0.07 -0.06
attribut -0.09 -0.08
audienc 0.08 0.1
audit -0.01 0.1
august 0.1 0.04
authent 0.05 0.04
author 0.08 -0.03
author to 0.06 0.05
auto -0.02 -0.07
autom 0.01 -0.09
automat 0.11 -0.01
avail 0.03 -0.11
avail on -0.08 -0.06
avail to 0.05 0.04
averag 0.17 0.17
avoid 0 0.09
awar -0.12 -0.02
awar of -0.08 0.02
awesom -0.04 -0.05
back -0.06 0.04
back to -0.02 -0.03
backbon 0.02 0.11
background 0.07 0.04
bad 0.01 0.14
bake 0.07 0.05
balanc -0.06 0.06
bar -0.07 -0.02
base 0 -0.04
base on 0.04 0.02
basic 0.13 -0.04
batch 0.01 -0.07
be 0.09 0.13
be a -0.01 0.09
be abl -0.14 -0.04
be ad -0.04 -0.06
be an -0.05 0.04
be better 0.07 0.01
be done -0.02 -0.13
be found -0.13 -0.08
be more 0.04 0.13
be the -0.04 0
be use 0.05 0.11
be used 0.04 0.07
because it 0.03 -0.1
because they 0.08 0.13
become a -0.01 0.11
becomes 0.04 0.11
been -0.04 -0.04
been abl 0.03 0.1
before -0.03 -0.03
before the -0.04 -0.04
began -0.04 -0.1
begin 0.09 -0.03
begin to 0.08 0.07
behavior 0.12 0.16
behaviour 0.09 -0.01
behind 0.05 -0.02
behind the -0.02 -0.06
being a 0.03 0.08
believ 0.01 0.18
below -0.19 -0.19
benefit -0.08 0.11
benefit of -0.04 0.05
best 0.07 0
best practic 0.04 -0.08
better -0.05 0.04
between 0.05 0.13
between # -0.06 -0.04
between the -0.02 0.07
big -0.01 0.16
biggest 0.06 0.09
billion 0.02 0.1
binari 0.03 -0.05
bit -0.09 -0.03
bitcoin 0.05 0.11
black -0.05 0.02
blind 0.01 0.09
block -0.04 -0.02
blockchain 0.07 0
blog 0.02 -0.09
blog post -0.08 -0.07
blue -0.1 -0.07
board 0.06 0.09
book -0.11 0.05
border 0.03 -0.06
both -0.01 -0.07
brand 0.05 0.05
break 0.13 0.15
brief -0.03 -0.06
bring 0.03 0.07
british -0.1 -0.03
broke 0.04 0.13
brought 0.07 0.15
brows -0.05 -0.03
browser -0.06 0.01
browser and 0.03 0.06
budget 0.11 0.03
buffer -0.06 0.03
bug -0.01 -0.06
build -0.04 0.06
built 0.05 0.04
burden 0.01 0.1
busi 0.07 -0.02
but -0.04 0.04
but a 0.07 -0.04
but also 0.09 0.04
but for -0.08 -0.13
but i -0.05 -0.12
but if 0.02 0.1
but in 0.07 -0.05
but it -0.1 -0.03
but it's 0.01 0.06
but not -0.04 -0.04
but that 0.05 0.02
but the -0.03 0.01
but there 0.08 0
but this -0.06 -0.05
but to -0.03 0.09
but we -0.02 -0.11
but you 0 0.06
button -0.09 -0.08
buy 0 0.08
by 0.09 0.12
by # 0.1 0.12
by default 0.02 -0.14
by the 0.07 -0.01
by using -0.01 0.06
c -0.03 0.05
ca 0.01 0.08
cach -0.04 -0.07
calcul 0 -0.05
california 0.08 0.06
call -0.06 -0.21
call for 0.08 -0.03
came -0.09 -0.13
camera 0.04 -0.07
campaign -0.06 0.06
can 0.07 0.09
can also -0.08 -0.08
can be -0.09 -0.14
can do -0.05 0.01
can find -0.03 -0.08
can help -0.12 -0.12
can now 0.21 0.24
can provid 0.01 0.08
can see 0.01 -0.03
can still 0.03 0.07
can use 0.04 0.01
can't -0.13 -0.1
canadian -0.06 0
candid 0.11 -0.07
cannot 0.09 0.1
canva -0.03 -0.06
capabl 0.07 0.01
captur 0.07 -0.18
car -0.01 -0.1
carbon -0.09 -0.03
card -0.04 0.01
care -0.13 -0.01
career 0.01 0.14
cargo -0.06 -0.05
case -0.02 0.02
categori 0 -0.07
caus 0.05 0.14
celebr -0.05 -0.02
census 0.05 -0.05
cent 0.07 0.05
center 0 -0.07
central -0.08 -0.03
centuri -0.01 0.11
certain 0.04 0.12
certif 0.05 0.07
chain 0.08 -0.03
chair -0.13 -0.03
challeng 0.03 0.12
champion 0.02 0.07
chanc -0.02 0.12
chanc to -0.06 -0.02
chang 0.06 0.21
chang in 0.05 0.05
chang the 0.09 0.11
chang to 0.04 0.13
channel -0.08 0.02
characterist -0.04 0.09
charg -0.05 -0.1
chart -0.05 -0.06
chase 0.04 0.08
chat 0 -0.05
check 0.05 -0.08
chicago 0.04 -0.03
child -0.02 -0.05
choic -0.01 -0.06
choos -0.04 0.02
chose -0.05 -0.06
chrome 0.06 -0.03
chromium 0.05 -0.04
church -0.08 -0.04
citi 0.05 0.04
civic -0.05 0.05
class 0.05 0.09
clear 0.14 0.12
cli 0.08 0.05
click -0.04 -0.05
client side -0.01 -0.06
climat -0.02 0.05
close 0.02 0.03
close to -0.01 0.09
closer 0.03 0.1
cloud -0.18 0.06
code -0.03 -0.05
code and 0.07 0.11
code for 0.04 0.07
code is -0.05 0.03
code to -0.06 0
codebas -0.05 -0.07
colleagu 0.01 -0.05
collect 0.08 -0.06
collect of 0.05 -0.06
color -0.11 -0.08
column -0.07 -0.09
com -0.06 0.03
combin 0.06 0.11
come 0.03 0.12
come to 0.08 0.06
comes 0.01 0.02
command -0.04 -0.08
comment 0.01 -0.05
commit -0.01 -0.04
commit to -0.07 0.02
common -0.04 -0.03
communic 0.14 0.09
communiti -0.13 -0.18
communiti and -0.11 0
compani -0.07 -0.06
compani and 0.07 0.02
compar 0.03 0.06
compar to 0.04 0.05
compat 0.02 0.08
competit 0.07 0
complex -0.09 0.14
complianc -0.01 0.11
compliant 0.03 0.07
complic 0.04 0.07
compon -0.01 0.1
compromis -0.01 0.07
comput -0.05 0.04
comput scienc 0.07 0.04
concept -0.11 -0.11
condit 0.07 0.08
conduct -0.05 -0.07
confer -0.1 -0.04
confid 0.04 0.01
configur -0.05 0.02
confirm 0.05 -0.07
conflict 0.09 0.03
confus -0.02 0.1
connect -0.04 0.07
connect to -0.04 0.05
consent 0.06 0.05
consequ -0.01 0.07
consid -0.09 -0.15
consist 0.02 0.04
constant -0.03 0.08
construct -0.05 -0.01
consult -0.04 -0.07
consum -0.04 0.03
contact -0.02 -0.05
contain 0 -0.2
contain the -0.04 -0.05
content -0.03 0.14
context 0.11 0.06
context of -0.07 0.03
continu to -0.07 -0.08
contract 0.09 0.08
contrast -0.02 -0.05
contribut -0.06 -0.04
contribut to 0.03 -0.02
contributor -0.01 0.04
control 0.01 0.04
conveni 0.03 0.11
convent 0.01 0.11
convert 0.05 -0.01
convey 0.05 0.04
convinc -0.05 -0.02
cooki 0.06 -0.03
cool -0.06 -0.02
copi 0.04 0.15
core 0.02 0.06
correct -0.04 -0.07
correspond -0.09 -0.07
cost -0.02 0.02
could -0.03 0.09
couldn't -0.12 0.02
count 0.01 -0.05
countri -0.06 -0.05
coupl -0.03 0.04
coupl of -0.06 -0.05
cours -0.02 -0.06
court -0.05 -0.06
cover -0.05 -0.17
covid -0.05 0.03
creat 0.08 0.1
creat a 0.09 -0.04
creat an 0.06 -0.02
creat the -0.01 0.05
creativ -0.12 0.03
credenti -0.05 0.01
credit 0.02 0.04
critic -0.02 0.05
cross 0.1 0.02
crucial 0.07 0.1
cryptograph -0.07 -0.04
cryptographi 0.08 0.09
css -0.08 -0.03
csv 0.04 -0.01
cultur -0.02 0.12
curb 0.07 0.12
currenc 0.03 0.1
current -0.04 0.02
curv -0.09 -0.02
custom -0.02 -0.03
cut -0.02 0.06
cycl 0.04 -0.07
d -0.03 -0.05
daili -0.04 -0.07
danger 0.03 0.09
data 0.07 0.12
data and 0.14 -0.03
data collect -0.04 -0.05
data for -0.05 0.02
data from -0.05 0.03
data in 0.05 0.03
data is 0.05 0.17
data set 0.05 0.1
data that 0 -0.09
databas 0.04 -0.06
dataset 0.14 0.06
date -0.09 -0.05
david -0.01 -0.07
day 0.11 -0.04
day to 0.07 0.08
deadlin 0.14 -0.06
deal 0.05 -0.02
deal with -0.06 -0.15
death -0.01 0.18
debat -0.02 0.11
decad -0.04 0.05
decid 0.14 -0.13
decid to 0.2 -0.04
decis -0.02 0.11
decis to 0.07 0.02
declar -0.05 -0.1
decreas 0.04 0.06
deep 0.02 -0.05
deeper -0.08 -0.03
default 0.03 -0.13
defin 0 -0.05
definit -0.04 -0.02
demand -0.04 0.04
demo -0.05 -0.09
democraci 0.01 0.14
demonstr 0.09 0.05
depart 0.03 -0.07
depend -0.04 0.11
depend on 0.08 0.07
deploy -0.04 0.01
describ 0.07 -0.06
describ the 0.09 0.02
descript 0.06 -0.05
design 0.03 -0.15
design and -0.04 -0.03
desir -0.07 -0.05
desk -0.08 -0.04
desktop 0.05 -0.04
despit 0.03 0.05
detail -0.11 -0.13
detect 0.05 0
develop -0.06 -0.01
develop to 0.08 -0.03
devic 0.11 -0.03
did 0.03 0.03
did not -0.08 -0.02
didn't -0.15 0
didn't have -0.03 -0.05
die 0.05 0.05
differ -0.07 -0.16
differ between 0.05 0.09
differ from -0.08 -0.05
difficult -0.05 -0.03
difficult to 0.01 0.07
digit 0.04 0.09
digit servic -0.03 0.07
direct 0.07 0.03
director -0.08 0
directori -0.03 -0.04
disabl 0.03 0.02
disclos 0.07 -0.06
discov -0.03 0.01
discoveri 0.02 0.03
discrimin -0.05 -0.09
discuss -0.12 -0.23
disk -0.03 -0.09
display 0 -0.07
disrupt 0 0.11
distanc -0.05 0.03
distribut -0.06 -0.09
dive -0.06 -0.05
dive into -0.06 -0.04
divers -0.05 0.12
do 0.01 0.06
do it -0.03 0.04
do so 0.06 0.11
do the 0.09 0
do this -0.05 -0.06
do without -0.07 -0.05
doc 0.03 0.06
docker -0.05 -0.03
document -0.02 -0.03
document and 0.07 0.01
does 0.01 0.07
does not 0.04 0.01
doesn't 0.05 0.05
doing -0.01 0.09
dollar 0.13 0.06
dom 0.06 0.05
domain 0.04 0.03
don't 0 0.02
don't have -0.02 0.04
don't know 0.04 0.05
don't want -0.06 0.06
donat -0.1 -0.06
done 0.01 -0.08
door -0.04 0.06
down 0.12 0.09
down the 0.09 0.08
download 0.04 0.01
download and 0.01 -0.08
draft -0.02 -0.05
dramat 0.1 0.13
draw -0.05 -0.09
drive 0.11 0.12
driven -0.03 0.07
drop 0.03 -0.02
due 0.04 0.01
duplic -0.08 -0.05
during -0.07 -0.09
during the -0.04 0.08
e 0.1 0.1
each -0.04 -0.12
each of -0.08 -0.06
each other 0.04 0.13
earli -0.04 0.06
earlier -0.02 -0.05
earth -0.02 -0.06
eas -0.04 0.07
easi -0.05 -0.05
easi and 0.02 0.09
easier -0.03 0.22
easier to -0.04 -0.01
easili 0.11 0.2
econom 0.02 0.05
ecosystem 0.06 0.18
edg 0.15 0.18
edit 0.07 0.17
effect 0.08 0.2
effici -0.05 0.07
effort -0.03 0.02
effort to -0.03 -0.03
either -0.03 0.06
elect -0.02 -0.04
electr -0.03 -0.05
electron 0.06 0.01
element 0.12 -0.03
elig 0.06 0.03
else -0.07 -0.03
email -0.03 -0.14
emb 0.08 -0.01
embed 0.05 -0.1
embrac 0.06 0
emiss -0.07 -0.03
employe -0.05 0.02
empow -0.03 0.1
enabl 0.08 0.22
encourag 0.01 0.07
encrypt 0.16 0.15
end 0.08 0.12
end of 0.09 -0.02
end up -0.13 0.05
energi -0.11 0.07
enforc 0.09 0.04
engag -0.02 0.06
engag with 0.03 0.13
engin 0.02 0.02
english 0.08 0.08
enhanc -0.04 -0.01
enjoy 0.04 0.06
enough 0.03 -0.03
enough to 0.02 -0.04
ensur 0.07 0.16
enter 0.01 -0.07
entir 0.17 0
environ 0.06 0.02
environment 0.06 0.03
error -0.09 -0.04
especi 0.03 0.18
essenti -0.04 -0.04
establish -0.01 -0.04
estim -0.05 0.11
etc -0.07 -0.12
evalu -0.03 0.03
even -0.01 0.06
even if 0.03 -0.07
even though 0.02 -0.07
event 0.04 0.08
eventu -0.01 -0.04
ever -0.06 0.06
every 0.11 0.16
every day -0.06 -0.04
every time 0.01 0.09
everyday -0.01 0.11
everyone -0.09 0.05
everyone to 0.04 0.1
everything 0.02 -0.06
evid 0.08 -0.07
evolut 0.03 0.11
evolv -0.07 0
exact 0.08 0.02
exact the 0.02 0.08
exampl -0.11 -0.17
exampl of -0.02 -0.07
except -0.07 -0.16
exchang -0.1 -0.05
excit -0.12 -0.03
exercis -0.01 -0.05
exist 0 -0.09
exit -0.01 0.09
expand 0.03 0.03
expect 0.02 0.14
expect to -0.03 0.03
experi -0.14 -0.15
experi with -0.02 -0.11
experienc -0.08 0.02
experiment 0.09 -0.03
expert 0.04 -0.09
expertis -0.04 -0.05
expir 0.07 -0.02
explain -0.02 -0.07
explan -0.03 -0.07
explicit 0.07 -0.06
explor -0.03 -0.07
export 0.03 0.04
expos 0 -0.06
exposur 0.08 0.02
express -0.1 -0.04
extend 0.05 -0.03
extens -0.02 -0.08
extern -0.06 0
extract -0.06 -0.04
extrem -0.01 0.13
eye -0.03 0.06
face 0.05 0.22
facebook -0.04 0
facil -0.06 -0.06
facilit 0.01 -0.09
fact 0.12 0.13
fail 0.05 0.12
fail to -0.07 -0.1
fall 0.1 0.05
fallback 0.02 -0.11
fals -0.09 0
famili 0.05 0.06
familiar -0.09 0.02
familiar with -0.06 0
famous -0.01 -0.07
fan -0.04 0.05
far -0.05 0.03
faster 0.04 0.08
fear 0.05 0.05
feasibl 0.03 -0.07
featur -0.05 -0.11
featur and -0.05 0.03
featur of 0.06 0
featur that -0.04 -0.04
featur to -0.06 -0.05
fee -0.01 -0.08
feed -0.01 -0.07
feedback -0.09 -0.2
feel -0.13 0.01
feel like 0.03 0.07
felt 0.05 0.2
few -0.05 -0.05
fewer 0.08 0.14
field -0.06 0
fight -0.02 0.08
file -0.07 -0.01
file and 0.08 -0.04
file in 0.08 0.01
file that -0.07 -0.04
file to 0.11 -0.04
fill 0.07 0.08
film -0.09 0.03
filter 0.09 -0.07
final 0.05 -0.01
find -0.03 0.05
find it 0.02 0.08
find that 0.07 0.07
find the -0.06 -0.09
fine 0.06 0.1
finish 0.05 -0.09
firefox 0.04 0.08
first -0.01 -0.09
fit 0.1 0
five 0.1 -0.03
fix 0.2 0
flexibl 0.04 0.11
focus 0 -0.18
focus on -0.06 -0.04
folk -0.08 0
follow -0.13 -0.18
food -0.04 -0.04
for -0.01 0.03
for # 0.06 0
for a 0.02 0.02
for all -0.02 -0.05
for any 0.02 -0.07
for each -0.07 -0.15
for exampl -0.01 -0.08
for help -0.02 -0.07
for his 0 -0.06
for instanc -0.02 0.14
for it -0.03 -0.07
for many 0.05 0.09
for me 0.06 0.2
for more -0.01 0.11
for new 0.04 0.06
for our 0.04 0.03
for peopl -0.02 -0.05
for product -0.05 0.08
for public 0.01 -0.1
for some 0.1 0.05
for that 0.02 -0.13
for the -0.01 0.04
for their -0.04 -0.05
for them 0.08 -0.06
for this 0.03 -0.02
for us -0.05 0.07
for you 0 -0.05
for your -0.01 0.03
forc 0.06 0.12
forecast -0.02 0.04
forest -0.05 0.04
fork -0.01 -0.06
form 0.04 -0.07
form of 0.03 0.03
format 0.05 -0.04
fortun -0.06 -0.01
forum 0 -0.06
forward 0.04 0.01
forward to -0.07 -0.03
foster -0.03 0.08
found 0.02 -0.01
found that 0.06 0
four 0.15 -0.02
frame 0.02 -0.04
framework 0.06 -0.02
free 0.03 -0.03
freedom 0.07 0.14
friend -0.07 -0.13
from 0.05 -0.04
from # -0.07 -0.06
from a 0.01 -0.05
from its 0.07 -0.04
from our -0.05 0.03
from the -0.1 -0.07
from this 0.09 -0.05
front -0.03 -0.03
frustrat -0.04 0.08
full -0.03 -0.04
fun 0.01 -0.04
function is -0.03 -0.07
fund 0.07 -0.1
fundament -0.02 0.07
further 0.02 -0.03
futur -0.04 0.11
g -0.08 -0.01
gain 0.07 0.07
game -0.04 -0.07
gap 0.01 0.14
gather 0.05 -0.06
gave -0.04 -0.09
general 0 -0.07
generat 0 -0.02
geograph -0.07 -0.07
get 0.04 0.26
get the -0.02 0.04
gets -0.04 -0.05
getting 0.06 0.25
git -0.05 -0.06
github -0.03 -0.12
give 0.09 0
given -0.04 -0.05
gives -0.01 0.08
gives you 0.06 0.11
global 0.01 0.16
go -0.04 0.12
go through -0.07 -0.03
go to -0.06 -0.01
goal 0.05 0.01
goal of 0.04 -0.05
going 0.01 0.09
going to 0.03 0.07
gold -0.08 -0.04
gone 0.02 0.08
good -0.03 0.11
googl 0.07 -0.01
googl spreadsheet 0.07 -0.01
got -0.11 -0.04
gov -0.06 0.03
govern -0.07 -0.07
govern to -0.01 0.1
graduat -0.05 0.02
grant 0.09 0
graphic -0.03 -0.02
grate -0.05 -0.04
great -0.04 0.11
greater 0.02 0.05
green -0.03 0.15
grew 0.07 0.01
ground -0.09 -0.12
group 0.01 -0.16
group of 0.03 -0.05
grow 0.05 0.14
grown 0.08 0.09
growth 0.02 0.07
guid -0.09 -0.17
guidanc -0.02 -0.06
guidelin 0.05 -0.01
hack -0.08 0.05
hack night -0.1 0
had -0.05 -0.11
had a -0.12 -0.07
had been 0.01 0.05
had to 0.01 0.06
half -0.06 -0.07
half of 0 0.07
hand 0 0.03
hand on 0.11 0.01
handl 0.04 0.08
happen -0.06 -0.09
happen in -0.03 -0.05
happi 0.09 0.09
hard -0.02 0.12
hard to -0.12 0.08
hardwar 0.02 -0.07
has 0.07 0.06
has been -0.02 -0.05
has the -0.02 0.09
have -0.04 0.1
have a 0.02 0.04
have an -0.01 0.11
have been -0.03 -0.05
have the -0.04 0.18
have to 0.03 0.23
having 0.04 0.28
he -0.02 -0.23
he said 0.01 -0.05
he's 0.01 0.12
head 0 -0.03
health -0.07 0.06
hear -0.13 0.04
heard 0.09 -0.01
heavi 0 0.07
help -0.02 0.16
help keep -0.08 -0.1
help peopl 0.04 0.1
help them 0.03 0.09
help to -0.04 0.03
help us 0.03 0.07
help you 0.01 -0.12
her -0.04 -0.12
here -0.18 -0.26
here but -0.06 -0.06
here is 0.02 -0.09
here's -0.07 -0.02
hide -0.1 -0.04
high -0.03 0.03
higher 0.02 0.06
highest -0.02 -0.07
him -0.02 -0.05
hire -0.09 -0.02
his -0.03 -0.27
histor 0 -0.05
histori 0.03 0.15
historian 0.07 0.1
hit -0.03 -0.06
hold -0.05 0.01
home -0.09 -0.07
honest -0.06 -0.05
hope -0.11 0.2
hope that -0.06 0.12
hope this -0.04 0.09
hope to 0.06 0
host -0.03 0.03
hour 0.03 0.06
hous 0.01 -0.09
how -0.14 -0.05
how it -0.07 -0.09
how many 0.05 -0.06
how much -0.02 0.05
how the 0.05 0.02
how to -0.05 -0.07
how we 0.04 0.02
however 0.11 0.13
however the 0.05 0.06
html 0.08 -0.02
http -0.01 -0.07
https -0.06 -0.04
huge 0.05 0.18
human -0.06 0.14
hundr 0 0.08
i -0.06 -0.31
i am 0.04 -0.03
i believ 0.08 0.14
i could -0.02 -0.1
i didn't -0.06 -0.01
i don't -0.1 -0.03
i e 0.12 0.05
i have 0.04 0.07
i hope 0.01 0.05
i know -0.06 0.02
i need -0.05 0.02
i think 0.05 0.16
i thought -0.04 -0.08
i want 0.1 0
i was -0.02 0.06
i went -0.06 0.03
i'd -0.15 -0.06
i'll -0.05 -0.08
i'm -0.01 -0.03
i've 0.08 -0.15
i've been 0 -0.06
idea -0.03 -0.14
idea and -0.06 -0.02
idea of 0.04 -0.07
ideal -0.05 -0.03
ident -0.01 0.06
identifi 0.01 -0.14
if -0.04 0.07
if a 0.05 0.03
if it -0.04 -0.1
if the -0.06 -0.12
if we 0.07 0.11
if you -0.07 -0.06
if you've -0.05 -0.05
if your -0.06 -0.11
ifram 0.16 0.02
ignor 0.01 -0.07
imag 0.03 0.1
imag and 0.07 0.05
imagin -0.08 -0.02
img 0.08 0.01
impact 0.09 0.21
impact on 0.09 -0.01
implement 0.02 -0.04
implement of 0.08 0.01
implic -0.01 0.09
import 0.02 -0.01
import to 0.11 -0.02
impress -0.09 0.08
improv 0.06 0.16
improv our 0 -0.1
improv the -0.02 -0.1
in 0.04 0.02
in # 0.05 0.08
in a 0.02 0.08
in any -0.05 0.02
in fact 0.02 0.06
in its 0.04 -0.03
in mind 0.08 0
in order 0.01 0.06
in other 0.05 0.1
in our 0.01 -0.06
in particular 0.03 -0.05
in place 0.08 0.02
in real 0 -0.08
in some -0.04 -0.04
in term -0.02 -0.06
in that -0.1 -0.02
in the -0.07 -0.12
in their 0.02 0.06
in this 0.04 0.03
in turn -0.03 0.15
in which 0 -0.07
in your -0.02 0.04
incent 0.02 0.11
incid -0.08 0.04
includ -0.02 -0.29
includ a -0.01 -0.06
includ in 0.04 0.06
includ the 0.05 -0.05
inclus 0.03 0.04
inconsist 0.03 0.09
increas 0.03 0.15
incred -0.02 0.07
independ 0.09 0.03
indic -0.02 -0.03
individu 0.07 0.1
industri 0.09 0.01
infer 0.05 -0.07
influenc 0.05 0.07
inform 0.04 0.03
inform about -0.11 -0.09
inform to 0.09 0.07
infrastructur -0.05 0.04
initi -0.01 -0.12
innov -0.02 -0.06
input -0.04 -0.1
insid -0.07 -0.02
insight 0.06 0.06
inspect -0.02 -0.09
inspir -0.01 -0.07
instal -0.07 -0.14
instal the -0.08 -0.01
instanc 0.02 0.06
instant -0.02 -0.07
instead 0.1 0.01
instead of 0.09 0.11
institut -0.02 0.05
instruct -0.07 -0.11
integr -0.01 -0.09
intend 0.05 0.04
intend to 0.07 -0.04
intent -0.06 0.06
interact 0 0.05
interact with -0.06 0.03
interest -0.2 -0.04
interest in -0.07 -0.08
interest to -0.07 0
intermedi -0.05 -0.05
intern -0.04 -0.01
internet -0.09 -0.03
internet servic -0.02 -0.08
interoper 0.01 0.08
interpret -0.1 0.03
interview -0.04 -0.14
into 0.05 -0.09
into a 0.09 0.03
into the -0.02 0.16
into your 0.07 0.04
introduc 0.07 0.03
introduc a 0.07 0.11
introduct -0.06 -0.05
inventori -0.07 -0.02
invest 0 0.08
investig 0.03 -0.03
invit -0.04 -0.04
involv -0.08 -0.15
involv in -0.05 -0.04
io -0.04 -0.06
ip -0.04 -0.01
is 0.15 0.2
is a -0.07 -0.02
is about -0.06 -0.08
is also 0.02 0.06
is an 0.01 0.08
is avail 0 -0.07
is base -0.05 -0.04
is being -0.06 0.1
is consid 0.1 0.04
is differ -0.08 -0.04
is especi -0.01 0.1
is help -0.03 0.09
is in -0.02 0.06
is more -0.03 -0.07
is much 0.03 0.07
is no 0.11 0.14
is not -0.07 -0.11
is now 0.02 -0.06
is often -0.04 -0.04
is one -0.06 -0.01
is only 0 0.08
is still 0.1 -0.03
is that 0.21 0.16
is the -0.04 -0.14
is to 0.09 -0.08
is used -0.03 -0.09
is very -0.02 0.11
is what 0 0.07
isn't -0.07 -0.02
issu -0.05 -0.07
issu # -0.07 -0.04
issu and -0.05 -0.01
issu is 0.1 0.05
issu or -0.07 -0.04
issu to 0.09 0.05
it 0.04 0.09
it also -0.04 0
it as 0.05 -0.05
it can -0.01 0.04
it easier -0.05 -0.02
it for 0 0.07
it happen -0.04 -0.09
it has -0.06 -0.04
it help 0.05 0.11
it in 0.03 -0.03
it into 0.1 0.01
it is 0.04 -0.01
it may 0.02 -0.05
it mean -0.02 0.09
it the 0.07 -0.03
it to 0.01 -0.1
it turn 0.04 -0.05
it was -0.03 -0.09
it will 0.08 0.01
it would -0.04 0.06
it's 0.02 0.17
it's import 0.08 -0.03
it's not -0.05 0.13
item 0.07 -0.09
iter 0.08 0.02
its 0.05 -0.02
its own -0.03 -0.05
itself 0.02 0.09
januari 0.04 -0.08
javascript -0.06 -0.01
jekyl -0.07 -0.02
job 0.1 0.06
john -0.01 0.07
join -0.01 0.03
join the -0.04 0
joint -0.05 -0.06
journal 0 0.1
js 0.13 0.22
judg 0.03 -0.04
juli -0.04 -0.04
julia 0.11 0.05
just -0.01 0.03
just a 0.05 0
just like 0.07 0.06
just the 0.08 0.03
k -0.08 -0.09
keep 0.03 0.11
keep the 0.06 0.04
keep up -0.07 -0.05
kept 0.1 0.04
key -0.12 -0.02
key to 0.01 0.07
keyboard -0.04 0.04
keyword -0.04 -0.05
kick -0.05 0.02
kind -0.01 0.05
kind of -0.04 0.07
knew -0.07 -0.04
know -0.08 0.05
know the -0.01 0.09
knowledg 0.1 0.17
known 0 -0.12
knows 0.03 0.07
lab -0.07 -0.04
lack 0.09 0.17
lack of 0.05 0.15
land -0.01 -0.08
languag 0 -0.03
larg 0.11 0.15
larger -0.13 -0.05
larger than -0.04 -0.06
largest -0.1 -0.07
last 0.02 -0.1
last year -0.06 -0.04
late 0.01 -0.07
later -0.07 0.02
latest -0.13 -0.07
launch 0.05 0.01
law 0.01 -0.04
layer -0.04 0.03
lead 0.04 0.12
lead to 0.06 0.17
leader -0.05 -0.08
leadership 0.05 0.05
leagu -0.04 0.06
learn -0.04 -0.06
least 0.08 0.05
least one 0.1 0.11
leav 0.07 0.12
led 0.12 0.05
led to 0.02 0.08
left -0.08 -0.08
legal -0.02 0.08
legisl -0.02 -0.06
legitim 0.06 0.06
length -0.02 -0.08
less 0.1 0.03
less than -0.01 -0.06
let 0 0.1
let's -0.04 0.07
let's encrypt 0.11 0.16
letter 0.08 0.03
level 0.04 -0.15
level of 0.05 0.02
leverag -0.14 0.02
librari 0.01 -0.03
licens 0.02 -0.07
life -0.07 -0.11
lifetim 0.03 0.06
light -0.04 0.1
like -0.08 -0.09
like a -0.03 0.03
like all -0.07 -0.04
like the 0.05 0.03
like to -0.01 -0.17
likely 0.03 0.03
likely to 0.11 0.02
limit 0.11 0.06
line -0.13 -0.06
linear 0.08 -0.04
link -0.06 -0.01
link to -0.07 0.01
linux 0.03 0.06
list -0.12 -0.13
list of 0.01 -0.05
listen -0.09 -0.01
littl -0.04 0.12
live 0.04 -0.03
live in -0.04 0.1
load -0.02 0.06
load balanc 0.02 0.1
local -0.04 -0.1
locat -0.07 -0.07
lock -0.01 0.05
log 0.01 -0.11
log in -0.06 -0.07
login 0.04 0.08
logo -0.07 -0.01
long 0.05 0.14
long as 0.06 0.06
long term 0.01 -0.04
look -0.16 -0.15
look at 0.01 -0.03
look for -0.03 -0.02
look forward -0.07 -0.01
look like -0.06 -0.03
lose 0.04 0.06
lost -0.01 0.05
lot -0.08 0.04
lot of -0.02 0.01
loud 0.09 0.05
love -0.08 -0.05
love to -0.03 -0.07
low 0.07 0.1
lunch -0.06 -0.04
machin -0.06 -0.03
maco -0.01 -0.06
made 0 0.05
made it 0 0.1
magic 0.08 0.01
mail list -0.05 -0.04
main -0.03 -0.04
maintain 0.01 0.02
major 0.06 0.01
make 0.07 0.15
make it 0.02 0.05
make the 0.09 0.03
make this 0.06 -0.02
makes -0.01 0.06
makes it 0.1 0.02
making 0.08 0.16
manag -0.03 -0.02
manag and -0.06 -0.05
manag to -0.04 -0.05
manipul -0.07 -0.01
manual -0.06 0.01
many 0 0.24
many of -0.02 0.04
many peopl -0.07 -0.07
map -0.01 -0.09
march 0.03 -0.03
march # 0.08 -0.01
master -0.06 -0.05
match 0.08 0.02
materi -0.01 0.06
math -0.04 -0.06
matter 0.06 0.1
matur -0.04 -0.05
may -0.01 0.24
may be 0.06 0.04
may have 0.05 0.02
maybe -0.08 -0.12
me -0.12 0.16
me a -0.03 0.06
me that 0.08 -0.01
me to -0.01 0.09
mean -0.11 -0.01
mean that 0 0.04
mean we -0.05 0.03
meaning 0.02 0.15
measur -0.08 0.03
media -0.05 -0.06
medic -0.03 -0.05
medium 0.04 0.04
meet -0.08 -0.07
meet and -0.02 -0.07
meet the 0.06 0.09
meetup -0.12 -0.07
member -0.03 0.04
member and -0.05 -0.04
memori 0.08 -0.01
men 0.05 -0.03
mention -0.02 -0.1
mentor -0.01 -0.06
merg 0 -0.07
mesh -0.04 -0.04
messag -0.04 -0.04
method 0.12 0.18
methodolog 0 -0.09
metric -0.03 -0.03
might -0.1 0.22
might be 0.05 0
migrat -0.05 0.05
million 0.02 0.22
mine 0.01 0.05
minim 0 0.1
minimum 0.05 0.03
minut 0.03 -0.07
miss -0.03 0.08
mission -0.09 0.02
mistak 0.05 0.04
mobil -0.07 0.14
mode -0.05 -0.05
model 0 0.09
model is 0.07 0.06
modern 0.04 0.16
modul 0.08 0.03
moment -0.02 -0.08
monday 0.08 -0.04
money -0.02 -0.06
month 0.04 -0.05
month of 0.07 -0.01
more 0.08 0.08
more detail -0.05 -0.07
more effici 0.07 0.05
more import 0.02 0.05
more inform -0.06 -0.11
more likely 0.02 -0.1
more secur -0.03 -0.06
more than 0.03 -0.03
most 0.05 -0.1
most import 0.07 -0.02
most of 0.02 -0.09
most peopl -0.04 -0.05
most recent -0.11 -0.06
motiv -0.05 -0.09
move 0.05 0.05
movement 0.05 -0.06
movi -0.04 -0.04
mozilla 0.02 0.07
mr -0.09 0.03
much -0.03 0.03
much as 0.07 -0.1
much better 0 0.09
much more -0.01 0.13
much of -0.08 0
multi 0.03 0.1
multipl 0.1 0.01
municip -0.07 -0.08
music -0.12 -0.04
must 0.05 -0.03
must be 0.06 0.01
my -0.03 -0.02
my own 0.05 0.04
myself -0.06 0.03
n -0.02 -0.06
name 0.05 0
name in -0.08 0
natur -0.03 0.09
navig 0.03 0.09
near 0.07 -0.04
nearly -0.02 -0.07
necessari 0.04 -0.01
need 0.04 0.01
need a -0.07 -0.03
need for 0.07 0.08
need to -0.08 0.01
needs -0.03 -0.09
needs of 0.09 0.05
needs to 0 -0.05
negat -0.08 -0.08
neither 0 -0.07
net -0.03 0.03
net zero 0.01 0.07
network 0 0.11
never -0.09 0.01
new -0.01 0.11
new featur 0 0.12
new version -0.05 -0.08
new way -0.02 -0.08
new york -0.08 -0.04
news -0.08 -0.14
next -0.01 -0.05
night -0.07 -0.04
no 0.05 0.07
no longer 0.06 -0.03
no one -0.07 0.01
node 0.08 0.24
node js -0.01 0.18
non 0.07 0.04
none 0.01 -0.07
nonprofit -0.07 -0.01
nor 0.04 -0.06
normal -0.1 -0.12
not -0.02 -0.08
not a 0.01 -0.09
not be 0.05 -0.02
not for 0 0.09
not have -0.01 -0.1
not need 0.08 0.06
not only -0.02 0.07
not the -0.02 0.07
not to -0.1 -0.1
note -0.05 0.04
note that 0.05 0.08
nothing 0.07 0.13
now 0.28 0.27
now have 0.05 0.09
now support 0.05 0.08
now that -0.07 0.01
now we -0.1 -0.03
number -0.07 0
number and -0.01 0.1
number of 0.01 0.03
numer -0.08 -0.01
obama -0.03 0.07
observ 0.03 -0.02
obvious -0.01 -0.11
occas -0.03 -0.06
occur -0.02 -0.05
ocean 0.02 -0.08
octob 0.01 -0.06
of 0.03 0.13
of # 0.1 0.04
of a 0.06 0.05
of any 0.09 0.04
of code -0.06 -0.14
of cours -0.13 -0.11
of data -0.02 0.16
of develop -0.06 -0.09
of digit 0.08 -0.03
of edg 0.19 0.15
of his 0.01 -0.07
of how 0 0.07
of inform 0.08 0.01
of it 0.03 0.06
of its -0.01 0.05
of making 0.02 0.09
of many -0.08 -0.05
of my -0.03 -0.11
of new 0.03 -0.04
of open -0.05 -0.03
of our 0.07 0.12
of peopl 0.02 0.04
of problem 0.03 0.1
of that 0.04 0.02
of the -0.04 -0.03
of their 0.04 0.13
of them -0.01 -0.09
of these 0.1 0.01
of time 0.03 -0.03
of us -0.08 -0.04
of user -0.03 -0.05
of you -0.07 0.02
off 0.06 0.03
offer 0 -0.07
offer a 0.06 0.02
offic -0.03 0.06
offici 0.06 -0.05
often -0.13 0.13
old -0.05 -0.09
older 0.04 0.02
on 0.02 0.02
on a -0.05 -0.02
on an 0.01 0.07
on github -0.06 -0.13
on his -0.05 -0.03
on how 0.04 -0.04
on its 0.07 -0.04
on my -0.03 0.07
on the -0.03 0.02
on their -0.05 -0.08
on this -0.02 0.06
on twitter -0.03 0.08
on what 0.07 0.02
on your 0.07 0.02
once -0.12 0.03
one 0.03 0.14
one of -0.01 0.06
one that 0.05 0.03
one way 0.08 -0.01
onlin -0.01 0.1
only 0.11 0.03
open -0.02 0.1
open a -0.05 -0.04
open data 0 0.07
open scienc -0.01 0.12
open sourc 0 -0.13
open up 0.05 0.18
opensus -0.08 -0.03
oper 0.03 0.08
opinion -0.03 0.05
opportun -0.08 0.05
opportun for 0 0.06
opportun to -0.02 0.06
opt 0 -0.07
optim 0.05 -0.07
option 0.01 -0.08
option to -0.01 -0.06
or 0.01 0.05
or even -0.05 0.04
or in -0.09 -0.1
or not 0.05 0
or the 0.01 -0.05
order -0.1 -0.06
order to 0.02 0.05
org -0.09 -0.04
organ -0.06 -0.08
origin -0.01 -0.1
os -0.1 0.03
other -0.05 -0.02
others -0.06 0.08
otherwise -0.02 0.07
our 0.07 0.03
our communiti -0.06 0.02
our develop 0.05 0.08
our goal 0.07 0.08
our team 0.04 -0.07
our work -0.04 -0.05
out -0.01 -0.06
out a 0.08 0.01
out of 0.07 0.17
out on 0 0.08
out the -0.04 -0.05
out there -0.11 -0.03
out to 0.07 -0.01
outcom 0 0.05
outlin -0.02 -0.09
output -0.08 -0.07
outsid -0.03 -0.04
over 0.13 0
over # 0.16 0.07
over the 0.02 -0.01
over time -0.06 -0.13
overal 0.06 0.03
own 0.04 -0.04
owner -0.05 0.05
ownership -0.02 -0.1
packag 0.06 -0.04
page 0.01 -0.06
pain 0.06 -0.03
pandem -0.07 0.02
paper 0.06 0.03
paramet -0.05 -0.05
parent 0.04 -0.08
pari 0.01 0.06
part 0.02 -0.04
part of -0.03 -0.11
parti -0.04 0.02
particip 0.01 -0.05
particip in -0.04 -0.09
particular -0.01 0.1
partner -0.01 -0.16
partner with 0.09 0
pass 0.02 -0.07
passion -0.04 -0.04
password 0.07 -0.04
past -0.08 0.02
patch 0.1 0.04
path 0.11 0.04
pathway 0.1 0.04
pay 0.03 -0.04
pay for 0.08 -0.01
payment -0.04 -0.05
peopl 0.03 0.15
peopl and 0.01 0.06
peopl in -0.05 0.01
peopl use -0.08 -0.06
peopl who 0.08 0.07
per 0.06 0.17
percent 0.04 0.06
perfect 0.06 -0.06
perform 0.09 0.1
perform and -0.03 -0.05
perhaps 0.06 0.01
period -0.01 -0.07
perman 0.07 0.01
permiss 0.06 -0.01
permit 0.03 -0.06
persist 0.09 -0.01
person 0.08 0.11
perspect -0.01 0.04
phase -0.06 -0.06
phone -0.08 0.11
photo -0.06 -0.03
physic -0.01 0.06
pick -0.02 -0.05
pick up -0.05 -0.04
pictur -0.07 -0.12
pipelin -0.08 0
pixel 0.04 0.06
place 0.03 -0.02
place in 0.08 -0.05
plan 0.03 -0.03
plane -0.07 0.01
platform 0.03 0.07
play 0.01 0.07
playback 0.03 0.08
playbook 0.06 0.04
player -0.08 -0.07
please -0.13 -0.17
plot -0.12 0.02
plugin 0.14 0.06
point 0.01 0.02
point to -0.02 -0.05
polic -0.03 -0.02
polici 0.04 -0.04
polit 0.02 0.09
pool 0.06 0.04
poor 0.01 0.06
popul 0.01 0.04
popular 0.03 -0.11
portabl 0.01 0.07
posit 0.11 0.03
posit and -0.01 -0.1
possibl -0.01 -0.05
possibl for 0.03 0.14
possibl to 0.04 -0.08
post -0.1 -0.25
post is -0.01 -0.07
post where -0.09 -0.05
potenti -0.04 0.12
power 0.03 0.08
practic 0.07 -0.02
practic and 0.02 0.07
pre -0.01 -0.12
precis -0.01 0.08
predict -0.07 0
prefer 0.04 -0.06
prepar -0.09 0
present -0.07 -0.02
preserv 0.08 0.13
presid -0.06 -0.02
press -0.07 -0.05
pretti -0.05 -0.1
prevent 0.03 0.15
previous -0.18 0.04
price -0.07 -0.03
primari 0.07 0.01
primarili 0.06 -0.05
principl 0 0.09
print 0.01 0.07
prior 0.04 -0.14
prior to 0 -0.09
priorit 0.02 -0.06
privaci -0.01 0.02
privaci and -0.07 -0.08
privat 0.04 -0.07
probabl -0.01 -0.08
problem 0.1 0.2
problem and 0.01 0.12
problem with -0.03 0.09
process 0.03 0.06
process and 0.08 -0.02
process of 0.07 0.01
procur -0.06 -0.01
produc 0.05 0.09
product -0.06 0
product manag -0.06 -0.06
profession -0.08 0.03
professor -0.04 -0.05
program 0.06 0.2
programm -0.02 -0.05
project -0.05 -0.05
project and 0.05 -0.09
promis 0.05 0.02
promot 0 0.05
prompt 0.08 -0.04
proof -0.06 -0.01
properti 0 -0.07
propos 0.06 -0.01
protect -0.01 0.04
protocol 0.03 -0.1
prototyp 0.04 -0.03
provid 0 0.15
provid a -0.03 0.13
proxi 0.08 0
public -0.02 -0.03
public benefit 0 -0.1
publish 0.04 0.04
purchas -0.05 0
purpos 0.04 0.19
push 0.12 0
put -0.03 0
python 0.11 -0.04
python packag 0.07 0.07
qualiti 0.08 0.05
queri 0.04 0.02
question -0.15 -0.1
quick 0 0.12
quite 0.05 0.03
r 0.04 0.04
race 0.03 -0.06
rais 0.03 0.05
random -0.04 0.07
rang -0.09 -0.19
rare 0.06 0.08
raspberri 0.04 0.05
raspberri pi 0.04 0.05
rate 0.03 -0.01
re -0.01 -0.04
reach -0.08 -0.11
reach out -0.05 -0.07
read -0.17 -0.08
read the -0.04 0.01
reader -0.06 0.02
readi 0.09 -0.08
real 0.06 0.03
realiti 0.07 0.05
realiz 0.04 0.06
really -0.06 -0.07
reason 0.05 -0.1
receiv 0.09 0.07
recent -0.02 -0.08
recogn 0.02 0.05
recommend 0.29 0.07
recommend that 0.05 -0.06
record 0.11 0
red -0.08 -0.01
reduc 0.03 -0.04
reduc the 0.06 0.08
reduct 0.03 0.07
refer -0.06 -0.13
refer to -0.02 -0.08
reflect -0.05 0.04
reform -0.09 -0.07
regarding -0.09 0.01
regardless 0.02 -0.08
region -0.03 -0.05
regist 0.04 -0.05
registr 0.1 -0.02
registri 0.05 -0.04
regul 0.02 -0.06
regular 0 -0.07
relat -0.04 -0.15
relat to -0.01 -0.06
releas -0.03 -0.32
releas is -0.09 0.03
releas of 0.11 -0.01
relev -0.07 -0.06
relev to -0.07 -0.07
reli on 0.05 0
reliabl -0.06 0.04
reliabl and -0.07 -0.01
religi -0.01 -0.06
religion 0.06 -0.03
remain 0.09 0.1
remark 0.05 0.06
rememb -0.01 0.08
remind 0.02 0.06
remot 0.07 0
remov 0.12 -0.02
renam 0.09 -0.01
render -0.06 0.08
render the -0.08 -0.01
renew 0.03 -0.03
replac 0.06 -0.07
repo 0.03 -0.06
report 0.03 -0.1
repositori 0.01 -0.05
repres -0.11 0.08
represent 0 -0.05
reproduc 0.06 0.03
request -0.01 -0.14
request for -0.01 -0.06
requir 0.06 0.04
requir for 0.02 0.09
requir the -0.06 -0.03
research -0.1 -0.01
resid 0.01 0.05
resili -0.06 0.06
resolv 0.05 -0.06
resourc -0.08 -0.09
respons -0.01 0.04
respons for -0.05 0.04
respons to 0.08 0
rest 0.02 -0.04
rest of -0.03 -0.05
restrict 0 -0.1
result 0.05 0.18
return 0.07 -0.14
revenu -0.07 0.02
review 0.07 -0.06
right -0.07 0.04
right now -0.07 -0.04
ring 0.06 0
rise 0.08 0.08
risk 0.03 0.14
role 0.01 0.15
role in 0.02 0.06
roll -0.08 -0.05
room -0.04 -0.04
root 0.05 0.04
round -0.02 -0.09
rout -0.01 -0.07
rule 0.03 0.1
run -0.01 -0.04
run the -0.06 -0.05
runtim 0 -0.06
russian 0.01 0.09
rust 0.06 0.16
s 0.12 0.04
s3 0.08 0.02
sad 0.02 0.12
safe 0.12 0.14
said -0.05 0.03
same 0.02 0.05
sampl 0.05 -0.05
sandbox 0.05 0.09
saturday -0.03 -0.07
save 0.06 -0.01
saw 0.01 0.07
say 0.03 -0.01
saying -0.03 -0.11
says -0.05 0.01
scale 0.09 0.08
scan -0.03 -0.05
scenario -0.08 0.04
scene 0.06 -0.02
schedul -0.03 -0.09
scholar 0.01 0.14
scholarship 0.03 0.05
school -0.05 -0.05
scienc -0.01 0.12
scientif 0.07 0.01
scientist 0.03 0.14
scope -0.02 -0.08
score 0.02 0.05
scratch -0.07 -0.02
screen 0.1 0.08
screen reader 0.03 0.08
script 0.03 -0.09
sea 0.04 0.06
search -0.16 -0.06
season 0.07 0.01
second 0.07 -0.13
secur -0.06 0.03
secur and 0.04 -0.03
secur research -0.07 -0.03
see -0.02 0.01
see how -0.03 -0.05
see if -0.06 -0.06
see the 0.09 0.13
seek -0.04 -0.03
seem -0.02 0.05
seems -0.04 0.05
seen -0.05 -0.05
select -0.06 -0.11
self 0.08 0.06
sell 0 -0.09
send -0.05 -0.13
senior 0.04 -0.04
sens -0.1 -0.05
sens of 0.03 0.04
sensit -0.02 0.08
sensor -0.02 -0.06
separ -0.02 -0.06
seri -0.03 0.01
serious 0.05 0.08
serv 0.07 0.04
server 0.04 0.12
server to 0.01 0.12
servic -0.03 -0.07
servic is 0.03 0.07
session -0.12 -0.11
set -0.04 -0.09
set of 0.06 0.05
set the 0.05 -0.02
set to -0.06 -0.05
set up 0.02 -0.03
setup 0.04 0.02
sever 0.05 0.03
several 0.03 -0.15
shape 0 0.08
shape the 0.01 0.08
share 0.01 -0.01
share the 0 0.07
share their 0.05 -0.09
share with -0.05 -0.06
she 0.01 -0.14
shift 0.15 0.05
shift from 0.08 0.06
ship -0.01 -0.05
short 0.05 0.06
should 0.13 -0.01
should be 0.04 0.03
should not 0.03 0.07
show 0.04 0.06
show that 0.07 0.03
show the -0.07 -0.05
side 0.05 -0.04
side of 0.01 -0.06
signal -0.01 -0.1
signatur 0.05 -0.06
signific -0.08 -0.08
similar -0.1 -0.13
similar to 0.02 -0.07
simpl 0.1 0.08
simpli 0.08 0.1
simul 0.01 -0.07
since -0.03 0.21
since # -0.08 -0.05
since the -0.1 0.05
singapor -0.1 0.05
singl 0.03 -0.06
sit -0.08 0.01
site 0.07 0.07
situat 0.01 0.1
six 0.15 0.06
size 0.04 0.09
skill 0.11 0.11
slack -0.06 -0.08
slight -0.07 -0.03
slow -0.01 0.09
slow down 0.05 0.13
slowli 0.07 -0.03
small 0.1 -0.04
smaller -0.02 -0.04
smart 0.05 0.09
snapshot -0.06 -0.06
so 0.02 0.09
so far 0.02 -0.05
so i 0.06 -0.04
so it -0.02 0.08
so many -0.03 0.06
so that -0.05 0.02
so the -0.03 0.04
so they 0.02 -0.1
so we 0.01 -0.09
social -0.05 -0.02
social media -0.02 -0.09
societi 0 0.15
softwar -0.03 -0.04
softwar engin 0.06 0.01
solut 0.04 0.01
solut to 0.06 0.02
solv the -0.05 0.08
some -0.08 -0.01
some of -0.07 -0.01
some time -0.03 -0.06
someone 0.03 0.11
something -0.01 -0.04
something that -0.05 0.07
sometimes -0.09 0.08
soon 0.09 0.07
sort -0.01 0.05
sort of 0.03 0.05
sound -0.08 0.09
sourc 0.02 -0.08
sourc code -0.1 -0.04
sourc of 0.08 0.02
sourc project 0.05 -0.04
sourc softwar -0.06 0.02
south -0.06 0.03
space 0.05 0.08
space to -0.02 -0.06
span -0.06 -0.02
speak -0.04 -0.04
speaker 0.04 -0.08
spec 0.05 0.04
speci -0.03 0.04
special -0.06 0
specif -0.06 -0.19
specifi -0.03 -0.12
speed -0.02 0.04
spend -0.06 0.15
spent 0.07 0.07
spirit 0.05 0.07
split 0.08 -0.04
sponsor 0.05 -0.03
spread 0.06 0.14
spreadsheet 0.04 0.05
sql 0.05 0.08
sqlite 0.1 0.01
stack 0.07 0.02
staff -0.05 -0.1
stage 0.04 0.01
standard -0.02 0.01
stanford 0.01 0.06
star 0.03 -0.06
start -0.04 -0.21
start to 0.03 0.04
start with 0.04 -0.08
startup -0.04 -0.04
state -0.15 -0.06
state and -0.02 -0.05
state of 0.05 -0.03
state that -0.09 -0.1
static 0.03 0.03
statist 0 -0.06
status 0.04 -0.03
stay 0.05 0.01
step -0.01 0.15
still 0.07 -0.05
stock -0.03 0.07
stop 0.05 -0.03
storag 0.05 0.11
store -0.05 -0.15
stori -0.08 0.05
straight -0.05 -0.03
straightforward -0.04 -0.07
strategi 0.06 -0.09
stream 0.01 -0.08
street -0.05 -0.07
string -0.02 -0.07
stripe 0.04 -0.03
strong 0.08 0.04
structur -0.03 -0.04
struggl 0.08 0.06
struggl to 0.05 0.1
student 0.12 0.03
studi 0.06 0.11
stuff -0.05 0.02
style -0.01 -0.07
subject to 0.05 0.07
submiss 0.1 -0.05
submit 0.05 -0.08
subscrib 0.07 -0.1
subsequ -0.03 0.07
subset -0.06 0.02
success 0.15 0.02
such 0.01 -0.01
such a -0.02 0.1
such as 0.11 0
suffer 0.01 0.07
suggest 0.05 -0.08
super 0.03 0.08
suppli 0.07 0.07
support 0.07 -0.08
support and -0.02 0.06
support for 0.07 -0.01
support in -0.03 -0.04
support the -0.04 -0.02
suppos -0.07 -0.01
sure 0 -0.05
surfac 0.01 0.06
surpris 0.05 0.06
surveil 0.05 0.08
survey 0 -0.04
sustain 0.13 0.13
switch -0.05 0.01
sync 0.1 0
synchron 0.09 0.08
syntax 0.01 0.06
system -0.09 -0.05
t -0.07 -0.06
tab -0.04 -0.06
tabl -0.07 -0.06
tag -0.04 -0.05
take 0.01 -0.08
take a 0.07 0.02
take on -0.07 -0.04
take place 0.04 -0.05
takes 0.05 0.11
talent 0.01 0.13
talk -0.07 -0.18
talk about -0.03 -0.05
target 0.04 0.01
task 0.02 0.01
tcp -0.05 -0.06
teach 0.06 0.07
team -0.04 -0.14
team is -0.06 -0.08
team to 0.06 0.04
technic -0.11 -0.12
techniqu 0.09 0
technolog -0.08 0.09
technolog and -0.05 -0.06
tell 0 -0.05
temperatur -0.07 -0.04
templat 0.02 -0.04
ten -0.07 -0.06
term 0.07 0.01
term of -0.01 -0.05
test -0.04 -0.04
text -0.03 0
than 0.05 -0.08
than # -0.04 -0.25
thank -0.01 -0.1
thanks 0.04 0.02
thanks to 0.1 0.08
that 0.12 0.05
that a 0.05 -0.04
that allow 0.03 -0.11
that can -0.02 0.1
that have -0.02 -0.08
that help -0.06 -0.03
that i 0.05 -0.02
that is -0.11 -0.12
that it -0.04 0.12
that it's 0.03 0.12
that make -0.05 -0.05
that mean -0.04 -0.09
that might -0.03 -0.07
that of 0.05 0.1
that our 0.1 -0.04
that some -0.01 0.07
that support -0.09 -0.07
that the 0.03 0.1
that there 0.01 -0.06
that these 0.05 -0.05
that they 0.07 0.02
that this 0.05 0.14
that was -0.1 -0.01
that we -0.05 -0.12
that will -0.08 0
that would 0.03 -0.05
that you -0.03 -0.06
that your 0.05 0.04
that's 0.13 -0.02
that's why 0.08 -0.05
the -0.01 -0.03
the # -0.11 0.01
the abil 0.02 0.12
the actual 0 -0.06
the api 0.06 -0.01
the app 0.07 0.03
the averag 0.01 0.06
the benefit 0.02 0.07
the best 0.09 0.07
the biggest 0.05 0.06
the browser -0.03 -0.07
the case -0.04 0
the center -0.03 -0.06
the code -0.04 -0.1
the communiti 0.02 0.03
the compani -0.03 -0.05
the core 0.09 0.13
the current -0.1 -0.09
the day -0.02 0.06
the default 0.03 0.06
the design 0.07 0.05
the digit 0.05 -0.05
the document -0.06 -0.08
the end 0.06 0.05
the entir 0.01 -0.06
the exampl 0.06 -0.01
the exist 0.06 -0.01
the fact 0.05 0.04
the featur 0.06 0.02
the final 0.04 0.08
the first 0.02 -0.07
the follow -0.07 -0.09
the foundat 0.06 0.04
the full 0.03 -0.13
the game -0.02 -0.1
the global 0.07 0.08
the goal 0.04 0.01
the good -0.03 -0.07
the govern -0.05 -0.1
the idea 0.02 -0.08
the ifram 0.06 -0.03
the imag 0.11 0.04
the impact -0.08 -0.03
the intern 0.09 0.06
the issu -0.04 0.04
the largest -0.03 -0.06
the last 0.06 0.05
the latest -0.08 -0.01
the law 0.02 0.06
the librari 0.13 0.07
the list -0.08 0.02
the main 0.03 -0.05
the market -0.02 -0.07
the model -0.08 -0.07
the more 0.02 0.05
the most -0.06 -0.03
the name 0 -0.05
the nation 0.04 -0.06
the need 0.01 0.07
the needs 0.06 0.06
the network 0 0.05
the new 0.04 0.02
the next -0.03 0.06
the number 0.02 0.03
the offici 0.08 -0.08
the old 0.03 -0.05
the only 0.05 0.04
the opportun 0.02 0.08
the option -0.07 -0.04
the origin -0.01 -0.09
the other -0.15 -0.12
the packag 0.11 -0.04
the page -0.03 0.09
the parent -0.03 -0.06
the past -0.04 -0.05
the peopl 0.06 -0.04
the platform -0.04 -0.05
the polici -0.05 -0.04
the possibl -0.02 0.05
the potenti 0.01 0.1
the power 0.05 0.09
the primari 0.09 -0.06
the problem 0.01 0.06
the process -0.01 0.04
the program 0.07 0.06
the project -0.01 -0.14
the real 0.01 0.1
the releas -0.11 -0.05
the report -0.05 -0.04
the request 0.07 0.02
the rest -0.01 -0.04
the result -0.04 0.03
the right 0.02 0.02
the root 0.06 0.04
the same 0.05 -0.02
the schedul -0.07 -0.05
the screen 0.05 0.05
the second -0.12 -0.09
the secur 0 -0.06
the server -0.02 -0.07
the servic 0 0.04
the set -0.01 -0.08
the show -0.02 0.09
the site 0.04 -0.08
the size -0.09 0
the sourc 0.02 -0.05
the specif -0.03 -0.06
the start -0.05 -0.03
the state -0.01 -0.08
the studi 0.08 -0.05
the system -0.02 0.04
the team -0.09 -0.05
the technic -0.06 -0.04
the technolog 0.09 0.12
the test -0.05 0.02
the text 0.01 0.06
the time -0.14 -0.05
the tool 0.03 0.05
the top -0.04 0.05
the total 0.02 0.08
the train -0.05 -0.06
the two 0.07 0.05
the under 0.06 0.04
the us 0.11 -0.04
the user 0.08 0.01
the valu 0.05 0.04
the way 0 0.11
the web 0.06 0.04
the websit 0.08 0.04
the work 0 0.21
the world 0.03 0.14
the year -0.09 -0.04
their 0.01 -0.06
their busi 0.06 0.08
their own -0.04 -0.02
them 0.05 0.03
them in -0.04 -0.03
them to 0.08 0.02
theme 0.04 0.01
themselves 0.04 0.03
then -0.03 -0.06
there -0.06 -0.21
there are -0.09 -0.15
there is 0.07 0.05
there's -0.01 0.07
there's a -0.04 -0.01
there's no 0.1 0.08
therefore 0 0.1
these -0.05 0.16
these are -0.1 -0.03
these tool 0.07 0.16
they -0.04 -0.01
they can 0.03 -0.12
they don't 0.02 0.1
they have -0.08 -0.01
they may 0 0.08
they need 0.01 -0.09
they were 0.03 -0.03
they're -0.06 -0.05
thing 0.14 0.1
thing is 0.06 0.08
thing to -0.02 0.1
things 0.05 0.02
things like 0.05 0.01
think -0.13 0.05
third 0.07 0.12
third parti 0 0.08
this -0.07 0.06
this allow -0.07 0.07
this articl -0.03 -0.06
this blog 0.03 -0.02
this by 0.07 -0.04
this can -0.04 -0.03
this case -0.07 -0.09
this chang 0.04 0.11
this data 0.06 0.06
this is -0.13 -0.03
this issu 0.12 0.1
this makes 0.02 0.08
this mean -0.03 -0.09
this new 0.03 0.04
this post -0.13 -0.09
this project 0.05 0.1
this releas 0.11 0.08
this time 0.07 -0.05
this to 0 0.06
this was 0.04 -0.03
this week -0.01 -0.07
this will -0.17 0.01
this work 0.04 0.07
this year 0.27 -0.04
thorough 0.04 0.11
those 0 0.06
those who 0.02 0.06
though -0.09 -0.08
thought -0.08 -0.14
threat 0.09 0.07
three 0.01 -0.09
three year 0.01 0.11
through -0.06 -0.07
through a 0.05 0.01
through the 0.06 0.01
throughout 0 0.16
throughout the -0.02 0.12
thus 0.03 -0.08
ticket -0.04 -0.07
tie 0.03 0.06
tile 0.07 0
time -0.01 0.14
time and -0.02 -0.04
time in -0.03 0.04
time the 0 -0.06
time to -0.06 -0.13
tip -0.04 -0.09
titl -0.04 -0.04
tls 0.1 0.13
to 0.04 0.04
to # 0.09 0.12
to a -0.04 0
to access -0.07 -0.01
to achiev 0.11 0
to add -0.02 0.06
to address 0.01 -0.05
to allow -0.04 -0.06
to an 0.02 0.06
to announc 0.1 -0.03
to any -0.02 -0.09
to ask -0.06 -0.03
to be -0.12 0.01
to better 0.08 -0.01
to build -0.03 -0.05
to buy -0.06 0.06
to check -0.07 -0.05
to choos -0.09 -0.02
to continu 0.05 0.08
to cover -0.07 -0.03
to creat 0.02 -0.03
to date -0.04 -0.02
to develop 0.03 0.02
to discov 0.03 0.06
to do -0.04 -0.01
to each 0.06 0.04
to either 0.09 0.04
to end 0.05 0.14
to ensur -0.05 0.04
to find -0.09 -0.09
to fix 0.05 0.01
to generat 0.11 0
to get 0.01 0.05
to give -0.03 -0.04
to go 0.05 0.01
to have -0.09 0
to hear -0.08 -0.07
to help -0.02 -0.03
to his -0.08 -0.08
to improv 0.02 0.04
to instal 0.06 0.01
to its 0.03 -0.04
to join 0.04 -0.07
to keep -0.1 -0.08
to know 0.03 0.13
to learn 0.01 0.11
to look -0.04 -0.06
to maintain -0.04 0.1
to manag -0.01 -0.06
to me 0.05 0.01
to meet -0.07 0.06
to move -0.04 0.04
to my -0.05 0.04
to navig -0.06 0.01
to open -0.03 0.06
to oper 0.03 0.09
to our -0.01 -0.07
to prevent 0.05 0
to provid -0.02 -0.07
to publish -0.05 -0.09
to reach -0.04 -0.1
to run 0.1 0.01
to see 0.01 0.07
to serv -0.02 0.11
to share 0.03 0.05
to show 0.01 -0.08
to solv 0.06 0
to some 0.06 0.02
to stay 0.04 0.07
to support -0.01 -0.08
to take 0.04 0.08
to talk 0.06 0.01
to tell 0.06 -0.02
to the -0.03 0.03
to them -0.01 -0.07
to these 0.03 0.1
to think -0.03 -0.11
to this -0.09 -0.05
to tri 0.01 -0.1
to trust 0.06 0.06
to understand 0.04 -0.02
to us -0.02 -0.11
to use 0 -0.05
to work 0.06 0.05
to your -0.05 -0.05
today 0.09 0.02
together 0.05 0.06
token -0.06 0
told -0.07 0.03
ton 0.03 0.1
ton of 0.01 0.11
too 0 0.16
too much -0.04 0.05
took 0.1 -0.09
tool 0.08 0.05
tool for -0.01 -0.07
tool in 0.06 0.08
tool to -0.07 0.03
top 0.01 0.13
top of -0.01 0.07
topic -0.04 -0.12
total 0.11 0.11
towards 0.02 -0.03
trace 0.01 0.05
track 0.04 0.16
tracker -0.04 -0.07
trade -0.03 0.09
tradit 0.06 0.06
traffic 0.1 0.08
train 0.02 -0.03
transact -0.06 0.06
transfer 0.1 0.08
transform 0.04 0.1
transit -0.03 -0.05
transpar -0.05 -0.02
transport -0.09 0.06
treat 0.01 -0.05
tree 0 -0.06
trend -0.02 0.04
tri -0.18 -0.15
tri to -0.1 -0.03
trick 0.02 0.1
trigger 0.06 0.08
troubl 0.02 0.09
true 0.05 -0.2
truli -0.04 0.03
trust -0.02 0.13
truth 0.06 0.06
tumblr 0.07 0.01
turn -0.04 -0.05
tutori -0.03 -0.09
twitter -0.15 -0.01
two -0.06 -0.2
type -0.03 -0.12
type of -0.05 -0.05
typic -0.03 -0.04
u 0.09 0.09
u s 0.09 0.09
ui 0.11 0.03
ultim 0.03 0.12
under 0.05 0.03
under the 0.02 -0.04
understand -0.03 0.12
understand how -0.06 -0.07
understand of 0.07 0.17
understand the 0 0.1
understand what -0.01 0.08
understood 0.02 0.06
unfortun 0.04 0.16
uniqu 0.07 0.01
unit 0.06 0.06
unit state -0.03 0.07
univers -0.04 -0.11
unless 0.06 0.02
unlike 0.04 0.07
unlock 0.05 0.09
up -0.03 -0.06
up a -0.06 -0.03
up and -0.05 -0.08
up on 0 0.07
up the -0.05 0.08
up to 0.09 -0.02
up with 0.07 -0.04
upcom 0.05 0
updat -0.05 -0.13
updat the 0.03 -0.05
upgrad 0.08 0.01
upload 0.05 -0.03
urban -0.07 -0.04
url -0.01 0.03
us -0.12 0.09
us to 0 0.11
usabl 0.01 -0.06
use 0.08 0.05
use a 0.02 -0.04
use and -0.03 0.12
use as -0.06 0.04
use case 0.02 -0.05
use for -0.08 0.02
use in 0.07 0.07
use it -0.06 -0.05
use of 0.04 -0.04
use the 0.14 -0.05
use them 0.05 0.09
use this 0.04 -0.02
use to -0.09 -0.03
used 0.02 0
used by -0.04 0.04
used in -0.07 -0.01
used to 0.03 0.01
user -0.03 0.19
user and -0.01 -0.07
user can -0.05 -0.06
user experi -0.03 0.07
user needs -0.02 -0.08
user of -0.06 -0.07
user to -0.02 0.06
user with 0.07 0.03
uses 0.12 -0.07
using 0.01 0.04
using a 0 -0.08
using these 0.03 0.11
usual -0.07 -0.14
util 0.08 0.01
v0 0.07 -0.05
v0 # 0.07 -0.05
v6 0.08 0.06
valid 0.04 -0.08
valu -0.04 -0.04
vari -0.07 -0.01
varieti -0.05 -0.04
various -0.07 -0.06
vector -0.06 -0.06
vendor -0.06 0
verifi -0.07 -0.06
version 0.03 0.02
version # 0 -0.05
version of -0.09 -0.01
very -0.03 0.16
via 0.03 -0.07
via the 0.03 -0.08
video -0.07 -0.13
view -0.08 0
virtual -0.03 -0.07
visibl -0.06 0.02
vision -0.03 -0.06
visit -0.05 -0.09
visual -0.1 0
vital 0.03 0.08
volatil 0.05 0.05
volum -0.02 0.08
volunt 0.1 0.1
vote 0.08 0.01
vulner -0.06 0.13
wait for 0.06 0.02
walk -0.09 -0.07
wallet -0.05 0.04
want -0.06 0.09
want to -0.11 -0.12
wants -0.1 -0.06
wants to -0.04 -0.04
warn 0.06 -0.04
was -0.04 -0.09
was a -0.07 0.01
was an -0.03 -0.07
was that 0 0.06
was the 0.08 -0.01
wasn't 0.02 0.04
wast 0.09 0.08
watch -0.14 -0.12
watch the -0.08 -0.05
water 0 -0.14
way -0.01 0.12
way of -0.04 -0.07
way that -0.05 -0.05
way to 0.12 0.02
way we 0.05 0.06
we 0.04 0.01
we also 0.05 0.05
we are -0.01 -0.11
we believ 0.03 0.07
we can -0.08 -0.05
we continu -0.04 0.08
we could -0.04 0.02
we couldn't -0.1 -0.04
we decid 0.08 -0.03
we did 0.04 0.07
we dive -0.07 -0.05
we do -0.04 -0.07
we don't 0.05 -0.03
we expect 0.07 0.02
we found 0.07 0.06
we had -0.01 -0.07
we have 0.05 -0.14
we hope -0.09 0.12
we know -0.08 -0.02
we need -0.02 0.05
we recommend 0.11 0.12
we see 0.07 0.03
we should 0.05 0.02
we used 0.01 -0.05
we want 0.02 0.1
we were -0.08 0.02
we will 0.08 -0.23
we work -0.05 -0.11
we would 0.03 -0.06
we'd -0.06 -0.04
we'll -0.1 -0.11
we'll be -0.04 -0.04
we're 0.03 -0.04
we've 0.15 0.1
web 0 -0.06
web app -0.09 0.03
web browser -0.03 -0.07
websit 0.03 -0.05
websit and -0.01 -0.07
week -0.06 -0.08
weight 0.08 -0.04
welcom -0.04 -0.04
welcom to -0.11 -0.08
well 0.02 0.04
well as -0.02 -0.08
went -0.01 0.11
were -0.03 -0.07
what -0.06 -0.01
what i -0.03 0.04
what it 0 0.09
what the 0.04 -0.03
what they 0.01 -0.04
what you 0.14 0.07
what's 0.05 0.12
when -0.08 0.02
when a 0.04 0.02
when i 0.04 0.07
when it -0.02 -0.08
when the -0.08 -0.02
when we -0.06 0.02
when you 0.1 0.07
where -0.04 0.1
where the 0.07 0.1
where they 0.09 0.07
where we -0.12 -0.03
whether -0.14 -0.09
which -0.01 0.04
which allow 0.05 0.07
which are 0.06 0
which i -0.05 -0.03
which is 0.08 0.09
which mean -0.06 -0.01
which was -0.05 -0.05
which we -0.05 -0.06
while -0.02 0.01
while the 0.01 -0.06
white 0.04 0.05
who -0.04 -0.04
who has -0.05 -0.04
who is 0.06 0.04
who will 0.11 0.05
whole 0.01 0.05
whose 0.04 0.05
why 0.08 -0.09
why i 0.02 0.09
wide -0.05 -0.03
wider 0.02 0.07
widespread 0.05 0.09
width -0.02 -0.06
width of -0.05 -0.04
wild 0.02 0.1
will 0.13 0.18
will be 0.02 -0.01
will get 0.09 0.06
will help 0.06 0.06
will not 0.01 0.12
window -0.02 -0.16
wish -0.01 -0.05
with -0.02 -0.01
with a 0.02 -0.08
with all -0.05 0.01
with an -0.12 0.03
with it 0.07 -0.03
with my -0.06 -0.04
with one 0.07 0.05
with our -0.02 -0.1
with some -0.05 0
with the 0.07 0.06
with this 0.08 -0.02
with your 0.12 0.03
within 0.06 0.02
within the 0 0.07
without 0.08 0.13
without the -0.07 0
woman 0.09 0.04
women 0.12 0.06
won't 0.02 0.05
won't be 0.06 0.01
wonder -0.1 0
word -0.06 -0.02
work -0.05 0.05
work and 0.01 0.07
work group 0 -0.04
work in 0 0.04
work of 0.04 0.1
work on 0 -0.18
work out -0.03 -0.07
work well 0 0.1
work with -0.13 -0.11
workflow -0.06 0.17
workforc -0.05 -0.04
workshop 0.13 -0.07
world 0.02 0.19
worldwid 0.07 0.09
worri 0 0.13
worth 0.04 0.04
would -0.01 0.04
would be 0.07 0.05
would have -0.06 0.09
would like -0.06 -0.09
wrap -0.03 -0.06
write -0.03 0
write code 0.07 0.08
written 0.02 -0.09
wrong 0.03 0.12
wrote -0.12 -0.04
y 0.03 -0.07
year -0.01 -0.03
year and 0.04 -0.03
year in 0.11 0.09
year of -0.06 -0.02
yes -0.07 -0.03
yet -0.06 -0.08
york -0.09 -0.04
you 0.12 -0.11
you add 0.11 0.07
you are 0.04 0.12
you can 0.03 -0.06
you can't -0.05 0.04
you could -0.05 -0.09
you do -0.02 -0.07
you don't -0.01 0.08
you get -0.01 -0.08
you have 0.01 -0.03
you may 0.03 0.04
you might -0.01 -0.05
you must 0.07 -0.02
you need -0.01 -0.15
you see -0.06 -0.04
you should 0.01 -0.07
you to -0.02 0.04
you use 0 0.05
you want -0.08 -0.09
you will 0.06 -0.01
you would -0.05 -0.02
you'd -0.08 -0.11
you'll -0.07 0.08
you're -0.05 0.01
you're interest -0.06 -0.08
you're using 0 0.09
you've -0.13 -0.05
young -0.11 -0.05
your -0.04 -0.02
your app 0.03 0.06
your audienc 0.02 0.09
your code 0.06 0.11
your data 0.02 0.1
your own 0.04 0
your page 0.09 0.04
your team -0.08 0.02
yourself 0.1 0.15
youtub -0.07 -0.06
zero 0.03 0.1
zone 0.12 -0.02
zoom 0.09 0.05
`;
